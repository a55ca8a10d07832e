import torch
from torch import nn

module = nn.Module()
module.register_parameter("0", nn.Parameter(torch.ones(1)))
module.scales = nn.ParameterList([torch.ones(1), torch.ones(1)])
print([name for name, _ in module.named_parameters()])
