import torch
from torch.func import grad, vmap

x = torch.tensor([2.0, 3.0])
print(vmap(lambda x: x.detach() * 2)(x).tolist())
print(vmap(grad(lambda x: x * x.detach()))(x).tolist())
