import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([3.0], requires_grad=True)
try:
    checkpoint(torch.clamp, x, max=2.0, use_reentrant=True)
except ValueError as error:
    print(error)
