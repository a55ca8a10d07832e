import torch
from torch import vmap


def double(x):
    y = x.clone()
    y.data = 2 * x
    return y


try:
    vmap(double)(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
