import torch
from torch import nn
from torch.func import functional_call, grad

model = nn.Linear(1, 1)
params = {"weight": torch.tensor([[2.0]]), "bias": torch.tensor([5.0])}
x = torch.tensor([[3.0]])


def loss(params):
    return functional_call(model, params, x).square().sum()


print(functional_call(model, params, x).item())
print({name: g.item() for name, g in grad(loss)(params).items()})
