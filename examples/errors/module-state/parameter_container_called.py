import torch
from torch import nn

scales = nn.ParameterList([torch.ones(1)])
try:
    scales(torch.tensor([3.0]))
except RuntimeError as error:
    print(error)
