import torch
from torch import nn

scales = nn.ParameterDict({"a": torch.tensor(2.0)})
print([(name, p.item()) for name, p in scales.named_parameters()])
