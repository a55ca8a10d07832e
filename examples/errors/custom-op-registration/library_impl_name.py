import torch


def double(x):
    return 2 * x


library = torch.library.Library("unnamed_impl", "FRAGMENT")
library.define("double(Tensor x) -> Tensor")
try:
    library.impl(double, double, "CPU")
except RuntimeError as error:
    print(error)
