import torch
from torch.autograd.graph import saved_tensors_hooks


def pack(tensor, name):
    return tensor


x = torch.tensor([2.0], requires_grad=True)
try:
    with saved_tensors_hooks(pack, lambda t: t):
        y = x * x
except TypeError as error:
    print(error)
