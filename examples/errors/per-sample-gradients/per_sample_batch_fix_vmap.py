import torch
from torch import nn
from torch.func import functional_call, grad, vmap

model = nn.Linear(2, 1)
params = dict(model.named_parameters())
x = torch.tensor([[2.0, 3.0], [5.0, 7.0]])


def loss(params, x):
    return functional_call(model, params, (x,)).sum()


gradients = vmap(grad(loss), in_dims=(None, 0))(params, x)
print(gradients["weight"].tolist())
