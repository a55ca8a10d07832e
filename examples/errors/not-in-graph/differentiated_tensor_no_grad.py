import torch
from torch import nn

lin = nn.Linear(2, 1, bias=False)
nn.init.constant_(lin.weight, 3.0)
image = torch.tensor([[1.0, 2.0]])
loss = lin(image).sum()

try:
    torch.autograd.grad(loss, image)
except RuntimeError as error:
    print(error)
