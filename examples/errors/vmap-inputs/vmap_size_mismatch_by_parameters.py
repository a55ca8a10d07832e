import torch
from torch import nn
from torch.func import functional_call, grad, vmap

model = nn.Linear(2, 1)
params = dict(model.named_parameters())
x, y = torch.ones(3, 2), torch.ones(3, 1)


def loss(params, x, y):
    return (functional_call(model, params, (x,)) - y).square().sum()


try:
    vmap(grad(loss))(params, x, y)
except ValueError as error:
    print(error)
