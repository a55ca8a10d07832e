import torch
from torch import nn

scales = nn.ParameterDict([("a", torch.ones(1)), ("b", torch.ones(1))])
print([name for name, _ in scales.named_parameters()])
