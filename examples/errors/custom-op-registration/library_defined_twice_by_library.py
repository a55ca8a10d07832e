import torch

first = torch.library.Library("twofold", "FRAGMENT")
first.define("double(Tensor x) -> Tensor")
second = torch.library.Library("twofold", "FRAGMENT")
try:
    second.define("double(Tensor x) -> Tensor")
except RuntimeError as error:
    print(str(error).split(" Duplicate registration")[0])
