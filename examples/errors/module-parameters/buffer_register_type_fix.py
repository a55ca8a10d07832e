import torch
from torch import nn

module = nn.Module()
module.register_buffer("mean", torch.tensor([2.0, 3.0]))
print(module.mean.tolist(), module.mean.requires_grad)
