import warnings

import torch

x = torch.tensor([2.0], requires_grad=True).double()  # (1)!
(x**2).sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    gradient = x.grad
print(str(caught[0].message).split(" (Triggered")[0])
