import torch
from torch import nn

scales = nn.ParameterList([torch.full((1,), 2.0)])
(scales[0] * 3).sum().backward()
print(scales[0].grad.tolist())
