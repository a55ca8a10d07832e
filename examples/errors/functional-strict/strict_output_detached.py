import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])
try:
    jacobian(lambda x: torch.tensor([x.prod().item()]), x, strict=True)
except RuntimeError as error:
    print(error)
