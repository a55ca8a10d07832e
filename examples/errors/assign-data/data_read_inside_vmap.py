import torch
from torch import vmap

try:
    vmap(lambda x: 2 * x.data)(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
