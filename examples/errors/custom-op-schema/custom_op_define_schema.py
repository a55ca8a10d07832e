import torch

try:
    torch.library.define("define::double", "double(Tensor x) -> Tensor")
except ValueError as error:
    print(error)
