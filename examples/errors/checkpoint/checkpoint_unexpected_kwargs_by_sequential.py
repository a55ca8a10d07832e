import torch
from torch.utils.checkpoint import checkpoint_sequential

x = torch.tensor([3.0], requires_grad=True)
try:
    checkpoint_sequential([torch.square], 1, x, use_reentrant=False, debug=True)
except ValueError as error:
    print(error)
