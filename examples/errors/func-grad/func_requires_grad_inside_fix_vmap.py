import torch
from torch.func import grad, vmap

print(vmap(grad(lambda x: x**2))(torch.tensor([2.0, 3.0])).tolist())
