import torch
from torch import nn

lin = nn.Linear(2, 1).requires_grad_(False)
x = torch.ones(1, 2, requires_grad=True)
trainable = [p for p in lin.parameters() if p.requires_grad]

try:
    lin(x).sum().backward(inputs=trainable)
except RuntimeError as error:
    print(error)
