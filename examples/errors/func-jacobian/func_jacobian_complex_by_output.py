import torch
from torch.func import hessian, jacfwd, jacrev

x = torch.tensor([3.0])
for transform in jacrev, jacfwd, hessian:
    try:
        transform(lambda x: x * 1j)(x)
    except RuntimeError as error:
        print(f"{transform.__name__:8}", str(error).split(" complex")[0])
