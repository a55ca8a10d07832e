from torch import nn
from torch.nn.utils.parametrizations import weight_norm

lin = weight_norm(nn.Linear(2, 1))
try:
    lin.weight.requires_grad = False
except RuntimeError as error:
    print(error)
