import torch

try:
    torch.vmap(torch.square, out_dims="batch")(torch.tensor([2.0, 3.0]))
except ValueError as error:
    print(error)
