import torch


def double(x):
    return 2 * x


library = torch.library.Library("called", "FRAGMENT")
library.define("double(Tensor x) -> Tensor")
try:
    library.impl("double", double(torch.tensor(3.0)), "CPU")
except TypeError as error:
    print(error)
