import torch
from torch import nn

factor = torch.tensor([3.0], requires_grad=True)
scale = nn.Parameter(torch.ones(1), requires_grad=False)
scale.mul_(factor)
module = nn.Module()
try:
    module.scale = scale
except ValueError as error:
    print(error)
