import torch
from torch import nn
from torch.func import functional_call, grad

model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
model[1].weight = model[0].weight
names = [name for name, _ in model.named_parameters()]
x = torch.tensor([[3.0]])


def loss(params):
    return functional_call(model, params, x).sum()


gradients = grad(loss)({"0.weight": torch.tensor([[2.0]])})
print(names, gradients["0.weight"].item())
