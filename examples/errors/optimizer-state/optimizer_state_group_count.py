import torch
from torch import nn

model = nn.Linear(2, 1)
saved = torch.optim.SGD(model.parameters(), lr=0.5).state_dict()
groups = [{"params": [model.weight]}, {"params": [model.bias]}]
optimizer = torch.optim.SGD(groups, lr=0.25)
try:
    optimizer.load_state_dict(saved)
except ValueError as error:
    print(error)
