import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.Linear(1, 1, bias=False)
x = torch.tensor([[3.0]], requires_grad=True)
y = checkpoint(layer, x, use_reentrant=True)
y.sum().backward()
print(y.requires_grad, layer.weight.grad)
