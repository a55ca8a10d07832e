import torch
from torch import nn

w = nn.Parameter(torch.tensor([2.0]), requires_grad=bool(1))
(w * 3).backward()
print(w.grad.item())
