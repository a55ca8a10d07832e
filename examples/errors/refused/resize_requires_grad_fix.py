import torch
from torch.nn import functional as F

w = torch.tensor([2.0, 3.0, 5.0, 7.0], requires_grad=True)

padded = F.pad(w.reshape(2, 2)[0], (0, 1))
print(padded.tolist())
padded.sum().backward()
print(w.grad.tolist())
