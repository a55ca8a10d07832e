import warnings

import torch

library = torch.library.Library("silent", "FRAGMENT")
library.define("square(Tensor x) -> Tensor")
library.impl("square", lambda x: x * x.detach(), "CPU")

x = torch.tensor([1.0], requires_grad=True)
with warnings.catch_warnings(record=True):
    warnings.simplefilter("always")
    torch.ops.silent.square(x).sum().backward()
print(x.grad.tolist())
