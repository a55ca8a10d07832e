import torch

try:
    torch.library.define("define::square", "(Tensor x)->Tensor")
except ValueError as error:
    print(error)
