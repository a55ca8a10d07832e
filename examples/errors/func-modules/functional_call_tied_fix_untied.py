import torch
from torch import nn
from torch.func import functional_call

model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
model[1].weight = model[0].weight
params = {"0.weight": torch.tensor([[2.0]]), "1.weight": torch.tensor([[5.0]])}
x = torch.tensor([[3.0]])
print(functional_call(model, params, x, tie_weights=False).item())
