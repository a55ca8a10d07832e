import torch

torch.library.define("again::double", "(Tensor x) -> Tensor")
try:
    torch.library.define("again::double", "(Tensor x) -> Tensor")
except RuntimeError as error:
    print(str(error).split(" Duplicate registration")[0])
