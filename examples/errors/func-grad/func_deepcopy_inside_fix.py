import torch
from torch.func import grad

print(grad(lambda x: (x.clone() ** 2).sum())(torch.tensor([3.0])).tolist())
