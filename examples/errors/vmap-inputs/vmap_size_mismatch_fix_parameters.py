import torch
from torch import nn
from torch.func import functional_call, grad, vmap

model = nn.Linear(1, 1)
params = {"weight": torch.tensor([[2.0]]), "bias": torch.tensor([0.0])}
x, y = torch.tensor([[3.0], [5.0], [7.0]]), torch.tensor([[5.0], [7.0], [11.0]])


def loss(params, x, y):
    return (functional_call(model, params, (x,)) - y).square().sum()


gradients = vmap(grad(loss), in_dims=(None, 0, 0))(params, x, y)
print("weight", gradients["weight"].flatten().tolist())
print("bias  ", gradients["bias"].flatten().tolist())
