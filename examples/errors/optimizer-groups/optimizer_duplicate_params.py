import warnings

import torch

w = torch.tensor([2.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.optim.SGD([w, w], lr=0.25)
print(caught[0].message)
