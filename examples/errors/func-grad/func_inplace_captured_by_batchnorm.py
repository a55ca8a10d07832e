import torch
from torch import nn
from torch.func import functional_call, grad

norm = nn.BatchNorm1d(1)
params = dict(norm.named_parameters())
x = torch.tensor([[1.0], [3.0]])
try:
    grad(lambda p: functional_call(norm, p, (x,)).sum())(params)
except RuntimeError as error:
    print(str(error).split(" that would")[0])
