import torch
from torch import nn

module = nn.Module()
module.register_parameter("scale", nn.Parameter(torch.ones(1)))
print([name for name, _ in module.named_parameters()])
