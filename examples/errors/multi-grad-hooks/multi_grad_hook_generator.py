from torch import nn
from torch.autograd.graph import register_multi_grad_hook

layer = nn.Linear(1, 1)
try:
    register_multi_grad_hook(layer.parameters(), print)
except TypeError as error:
    print(error)
