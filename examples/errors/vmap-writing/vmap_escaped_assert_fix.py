import torch
from torch.func import grad

x = torch.vmap(lambda x: x * 2)(torch.tensor([2.0, 3.0]))
print(torch.stack([x, x]).tolist(), grad(torch.square)(x[0]).item())
