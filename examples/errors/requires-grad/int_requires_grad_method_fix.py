import torch
from torch.nn import functional as F

x = F.one_hot(torch.tensor(1), 3).float().requires_grad_()

(x * torch.tensor([2.0, 3.0, 5.0])).sum().backward()
print(x.grad.tolist())
