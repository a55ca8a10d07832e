import warnings

import torch

always = torch.is_warn_always_enabled()
torch.set_warn_always(True)
w = torch.ones(2, 3, requires_grad=True)
w.grad = torch.zeros(3, 2).t()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    (5 * w).sum().backward()
print(str(caught[0].message).split(" (Triggered")[0])
torch.set_warn_always(always)
