import torch
from torch.utils.checkpoint import detach_variable

x = torch.tensor(3.0, requires_grad=True)
try:
    detach_variable(x)
except RuntimeError as error:
    print(error)
