import torch
from torch import nn, optim

model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
optimizer = optim.SGD(model.parameters(), lr=0.5)

model[1] = nn.Linear(1, 1, bias=False)  # (1)!
nn.init.constant_(model[0].weight, 2.0)
nn.init.constant_(model[1].weight, 5.0)
model(torch.ones(1, 1)).backward()
optimizer.step()
print("model[1]", model[1].weight.item())

held = {id(p) for g in optimizer.param_groups for p in g["params"]}
print([n for n, p in model.named_parameters() if id(p) not in held])
