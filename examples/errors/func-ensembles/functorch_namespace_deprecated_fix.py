import torch
from torch.func import grad

print(grad(torch.square)(torch.tensor(3.0)).item())
