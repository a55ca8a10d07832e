import warnings

import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
weights = torch.tensor([1.0, 0.5])

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    torch.autograd.backward(w * 5, grad_variables=weights)
print(w.grad.tolist())
