import torch
from torch.nn import functional as F

z = torch.tensor([0j], requires_grad=True)
try:
    F.silu(z)
except RuntimeError as error:
    print(error)
