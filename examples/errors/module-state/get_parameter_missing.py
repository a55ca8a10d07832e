import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
try:
    model.get_parameter("0.wieght")
except AttributeError as error:
    print(error)
