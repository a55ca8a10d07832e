import torch
from torch.autograd.graph import get_gradient_edge

w = torch.tensor([2.0], requires_grad=True)
w.register_hook(lambda grad: print("tensor", grad.tolist()))

node = get_gradient_edge(w).node
node.register_prehook(lambda grads: print(node.name(), grads[0].tolist()))
(3 * w).sum().backward()
