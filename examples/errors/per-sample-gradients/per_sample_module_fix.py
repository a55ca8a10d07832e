import torch
from torch.func import grad, vmap

print(vmap(grad(torch.square))(torch.tensor([2.0, 3.0])).tolist())
