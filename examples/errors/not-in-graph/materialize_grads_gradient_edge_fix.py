import torch
from torch.autograd.graph import get_gradient_edge

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
edges = [get_gradient_edge(w), get_gradient_edge(b)]

grads = torch.autograd.grad(w * 3, edges, allow_unused=True)
print([0.0 if grad is None else grad.item() for grad in grads])
