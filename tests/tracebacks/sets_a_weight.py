# entry: parameter-assign-tensor
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.GELU(), nn.Linear(4, 2))
model[2].weight = torch.zeros(2, 4)
