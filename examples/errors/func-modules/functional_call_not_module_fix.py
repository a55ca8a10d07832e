import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
params = {"weight": torch.ones(1, 2), "bias": torch.tensor([5.0])}
x = torch.tensor([[2.0, 3.0]])
print(functional_call(model, params, x).item())
