import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([3.0], requires_grad=True)
try:
    checkpoint(torch.square, x, use_reentrant=False, determinism_check="off")
except ValueError as error:
    print(error)
