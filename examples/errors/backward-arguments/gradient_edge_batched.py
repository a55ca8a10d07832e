import torch
from torch.autograd.graph import get_gradient_edge

w = torch.tensor([2.0, 3.0], requires_grad=True)
edge = get_gradient_edge(w * 7)

try:
    torch.autograd.grad(edge, w, torch.ones(4, 3), is_grads_batched=True)
except RuntimeError as error:
    print(error)
