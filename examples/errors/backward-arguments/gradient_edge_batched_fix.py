import torch
from torch.autograd.graph import get_gradient_edge

w = torch.tensor([2.0, 3.0], requires_grad=True)
edge = get_gradient_edge(w * 7)

(rows,) = torch.autograd.grad(edge, w, torch.eye(2), is_grads_batched=True)
print(rows.tolist())
