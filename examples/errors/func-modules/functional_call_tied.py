import torch
from torch import nn
from torch.func import functional_call

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model[1].weight = model[0].weight
try:
    functional_call(model, model.state_dict(), torch.ones(3, 1))
except ValueError as error:
    print(error)
