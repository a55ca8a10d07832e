import torch

try:
    torch.set_grad_enabled()
except TypeError as error:
    print(error)
