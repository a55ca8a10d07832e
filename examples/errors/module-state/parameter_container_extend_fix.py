import torch
from torch import nn

scales = nn.ParameterList([torch.ones(1)])
print(len(scales), type(scales[0]).__name__)
