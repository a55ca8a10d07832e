import torch

try:
    torch.tensor(2.0).clone(requires_grad=True)
except TypeError as error:
    print(error)
