import torch
from torch.autograd.graph import GradientEdge

w = torch.tensor(2.0, requires_grad=True)
y = w * 3

try:
    torch.autograd.grad(y * 5, GradientEdge(y, 0))
except RuntimeError as error:
    print(error)
