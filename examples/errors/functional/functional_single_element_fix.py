import torch
from torch.autograd.functional import hessian

x = torch.tensor([2.0, 3.0])
print(hessian(lambda x: (x**3).sum(), x).tolist())
for second in torch.func.hessian(lambda x: x**3)(x):
    print(second.tolist())
