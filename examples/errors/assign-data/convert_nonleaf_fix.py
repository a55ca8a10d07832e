import torch
from torch import nn

layer = nn.Linear(2, 1, bias=False).requires_grad_(False)
nn.init.constant_(layer.weight, 3.0)
mask = torch.ones(1, 2, requires_grad=True)
y = nn.functional.linear(torch.tensor([[2.0, 5.0]]), layer.weight * mask)
y.sum().backward()
print(mask.grad, layer.to_empty(device="meta").weight.device)
