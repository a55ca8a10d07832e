import torch

try:
    torch.vmap(torch.mul)(torch.tensor([2.0, 3.0]), torch.tensor(5.0))
except ValueError as error:
    print(error)
