import torch
from torch import nn

module = nn.Module()
try:
    module.register_parameter("scale", torch.tensor([2.0]))
except TypeError as error:
    print(error)
