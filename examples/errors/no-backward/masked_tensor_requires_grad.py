import warnings

import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.masked.masked_tensor(x, torch.tensor([True, False]))
print(caught[-1].message)
