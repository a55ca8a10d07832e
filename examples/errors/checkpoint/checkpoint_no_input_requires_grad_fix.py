import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.Linear(1, 1, bias=False)
y = checkpoint(layer, torch.tensor([[3.0]]), use_reentrant=False)
y.sum().backward()
print(y.requires_grad, layer.weight.grad)
