import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([3.0], requires_grad=True)
try:
    checkpoint(torch.square, x, use_reentrant=True, debug=True)
except ValueError as error:
    print(error)
