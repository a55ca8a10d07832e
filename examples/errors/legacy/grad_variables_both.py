import warnings

import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
one = torch.ones(2)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        torch.autograd.backward(w * 5, one, grad_variables=one)
    except RuntimeError as error:
        print(error)
