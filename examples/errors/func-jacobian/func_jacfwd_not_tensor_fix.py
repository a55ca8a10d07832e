import torch
from torch.func import jacfwd

print(jacfwd(lambda x: x**2)(torch.tensor(3.0)).item())
