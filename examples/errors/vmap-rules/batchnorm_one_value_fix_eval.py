import torch
from torch import nn
from torch.func import functional_call, grad, vmap

model = nn.Sequential(nn.Linear(1, 1), nn.BatchNorm1d(1, eps=0.0)).eval()
params = dict(model.named_parameters())


def loss(params, row):
    return functional_call(model, params, (row[None],)).sum()


rows = torch.tensor([[2.0], [3.0]])
print(vmap(grad(loss), (None, 0))(params, rows)["0.weight"].flatten().tolist())
