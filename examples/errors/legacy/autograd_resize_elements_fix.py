import torch
from torch.nn import functional as F

w = torch.tensor([2.0, 3.0, 5.0, 7.0], requires_grad=True)

wide = F.pad(w, (0, 2)).reshape(2, 3)
print(wide.tolist())
wide.sum().backward()
print(w.grad.tolist())
