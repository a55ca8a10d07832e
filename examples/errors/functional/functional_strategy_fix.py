import torch
from torch.autograd.functional import hessian, jacobian

x = torch.tensor([2.0, 3.0])
j = jacobian(lambda x: x**2, x, strategy="forward-mode", vectorize=True)
print(j.tolist())
h = hessian(
    lambda x: x.prod(),
    x,
    outer_jacobian_strategy="forward-mode",
    vectorize=True,
)
print(h.tolist())
