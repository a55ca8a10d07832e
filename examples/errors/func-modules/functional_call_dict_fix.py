import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
x = torch.tensor([[2.0, 3.0]])
params = {name: p * 0 + 5 for name, p in model.named_parameters()}
print(functional_call(model, params, x).item())
