import torch
from torch import nn
from torch.func import functional_call

x = torch.tensor([[3.0]])
layer = nn.Linear(1, 1, bias=False)
twice = nn.Sequential(layer, layer)
tied = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
tied[1].weight = tied[0].weight
for name, model in {"twice": twice, "tied": tied}.items():
    before = model[0].weight
    y = functional_call(model, {"0.weight": torch.tensor([[2.0]])}, x)
    print(f"{name:5}", y.item(), model[0].weight is before)
