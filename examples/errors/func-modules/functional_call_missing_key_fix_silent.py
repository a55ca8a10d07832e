import torch
from torch import nn
from torch.func import functional_call, grad

model = nn.Linear(2, 1)
x = torch.tensor([[2.0, 3.0]])


def loss(params):
    return functional_call(model, params, x).sum()


wrong = grad(loss)({"wieght": torch.ones(1, 2)})
right = grad(loss)({"weight": torch.ones(1, 2)})
print("wieght", wrong["wieght"].tolist())
print("weight", right["weight"].tolist())
