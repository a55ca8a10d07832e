import torch
from torch import nn

model = nn.Linear(2, 3)
try:
    torch.optim.Muon(model.parameters())
except ValueError as error:
    print(error)
