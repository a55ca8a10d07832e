from collections import OrderedDict

import torch

w = torch.tensor(2.0, requires_grad=True)
inputs = OrderedDict(w=w)

try:
    torch.autograd.grad(w * 3, inputs)
except TypeError as error:
    print(error)
