import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])
j = jacobian(lambda x: x**2, x, strategy="forward-mode", vectorize=True)
print(j.tolist())
print(torch.func.jacfwd(lambda x: x**2)(x).tolist())
