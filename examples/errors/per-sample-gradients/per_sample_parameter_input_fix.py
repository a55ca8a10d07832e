import torch
from torch import nn
from torch.func import functional_call, grad, vmap


class Query(nn.Module):
    def __init__(self):
        super().__init__()
        self.query = nn.Parameter(torch.ones(1, 2))
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        return x * self.layer(self.query)


model, x = Query(), torch.tensor([[2.0], [3.0]])
params = dict(model.named_parameters())


def loss(params, x):
    return functional_call(model, params, (x,)).sum()


gradients = vmap(grad(loss), in_dims=(None, 0))(params, x)
print(gradients["layer.weight"].tolist())
