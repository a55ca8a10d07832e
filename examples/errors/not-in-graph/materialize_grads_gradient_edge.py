import torch
from torch.autograd.graph import get_gradient_edge

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
edges = [get_gradient_edge(w), get_gradient_edge(b)]

try:
    torch.autograd.grad(w * 3, edges, materialize_grads=True)
except RuntimeError as error:
    print(error)
