import torch
from torch import nn
from torch.func import functional_call

saved = {"module.weight": torch.ones(1, 2), "module.bias": torch.tensor([5.0])}
params = {name.removeprefix("module."): p for name, p in saved.items()}
x = torch.tensor([[2.0, 3.0]])
print(functional_call(nn.Linear(2, 1), params, x, strict=True).item())
