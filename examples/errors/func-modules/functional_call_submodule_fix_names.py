import torch
from torch import nn
from torch.func import functional_call

model = nn.Sequential(nn.Linear(2, 1))
print([name for name, _ in model.named_parameters()])
params = {"0.weight": torch.ones(1, 2), "0.bias": torch.tensor([5.0])}
print(functional_call(model, params, torch.tensor([[2.0, 3.0]])).item())
