import torch

try:
    torch.func.jacfwd(lambda x: x**2)(torch.tensor([2, 3]))
except ValueError as error:
    print(error)
