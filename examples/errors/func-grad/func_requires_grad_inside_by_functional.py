import torch
from torch.autograd.functional import jacobian
from torch.func import grad

try:
    grad(lambda x: jacobian(torch.square, x).sum())(torch.tensor([2.0]))
except RuntimeError as error:
    print(str(error).split(" inside")[0])
