import torch

try:
    torch.vmap(torch.square, out_dims=(0, 0))(torch.tensor([2.0, 3.0]))
except ValueError as error:
    print(error)
