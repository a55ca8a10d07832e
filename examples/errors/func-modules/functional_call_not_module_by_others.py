import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
for wrong in torch.relu, model.parameters(), None:
    try:
        functional_call(wrong, {}, torch.ones(3, 2))
    except AttributeError as error:
        print(error)
