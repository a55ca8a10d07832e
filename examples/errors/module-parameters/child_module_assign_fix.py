import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
model[1] = nn.Identity()
print(model(torch.ones(1, 2)).shape, [type(m).__name__ for m in model])
