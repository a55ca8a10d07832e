import warnings

import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
weights = torch.tensor([1.0, 0.5])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.autograd.backward(w * 5, grad_variables=weights)
print(str(caught[0].message))
