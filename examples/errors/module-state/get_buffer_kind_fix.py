import torch
from torch import nn

model = nn.BatchNorm1d(2)
model.register_buffer("scale", torch.tensor(3.0))
print(model.get_buffer("scale").item(), model.get_parameter("weight").tolist())
