import torch
from torch import nn

model = nn.Linear(2, 1)
named = dict(model.named_parameters())
groups = [
    {"params": [p for name, p in named.items() if name != "bias"]},
    {"params": [model.bias], "lr": 0.25},
]
for group in torch.optim.SGD(groups, lr=0.5).param_groups:
    print([list(p.shape) for p in group["params"]], group["lr"])

tied = nn.Sequential(nn.Embedding(3, 2), nn.Linear(2, 3, bias=False))
tied[1].weight = tied[0].weight
print(len(list(tied.parameters())))
