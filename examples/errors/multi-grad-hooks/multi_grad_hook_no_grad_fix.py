import torch
from torch.autograd.graph import register_multi_grad_hook

w = torch.tensor([2.0], requires_grad=True)
x = torch.tensor([3.0])
tensors = [tensor for tensor in [w, x] if tensor.requires_grad]
register_multi_grad_hook(tensors, print)
(w * x).sum().backward()
