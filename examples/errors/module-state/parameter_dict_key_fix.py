import torch
from torch import nn

scales = nn.ParameterDict({"0": torch.ones(1)})
print([name for name, _ in scales.named_parameters()])
