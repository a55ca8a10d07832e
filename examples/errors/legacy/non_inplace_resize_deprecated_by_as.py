import warnings

import torch

w = torch.tensor([2.0, 3.0, 5.0, 7.0], requires_grad=True)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    w.resize_as(torch.zeros(2, 2))
print(str(caught[0].message))
