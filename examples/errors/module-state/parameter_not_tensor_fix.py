import torch
from torch import nn

w = nn.Parameter(torch.tensor([2.0, 3.0]))
(w**2).sum().backward()
print(w.grad.tolist())
