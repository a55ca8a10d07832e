import torch
from torch import nn

model = nn.Linear(2, 1)
try:
    torch.optim.Adam(model.parameters(), momentum=0.5)
except TypeError as error:
    print(error)
