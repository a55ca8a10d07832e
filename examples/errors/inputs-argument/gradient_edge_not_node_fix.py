import torch
from torch.autograd.graph import get_gradient_edge

w = torch.tensor(2.0, requires_grad=True)
y = w * 3

print(torch.autograd.grad(y * 5, get_gradient_edge(y))[0].item())
