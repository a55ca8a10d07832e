import torch
from torch import nn

model = nn.Linear(2, 1)
model.scale = torch.tensor(3.0)
try:
    model.get_buffer("scale")
except AttributeError as error:
    print(error)
