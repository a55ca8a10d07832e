import torch
from torch import nn

a = torch.tensor([[2.0]], requires_grad=True)
x = torch.tensor([[5.0]])
nn.functional.linear(x, a * 3).sum().backward()
print(a.grad.item())

a.grad = None
layer = nn.Linear(1, 1, bias=False)
torch.func.functional_call(layer, {"weight": a * 3}, (x,)).sum().backward()
print(a.grad.item())
