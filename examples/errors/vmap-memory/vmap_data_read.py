import torch

try:
    torch.vmap(lambda x: x.data * 2)(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
