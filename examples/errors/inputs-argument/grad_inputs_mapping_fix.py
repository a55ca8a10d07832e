from collections import OrderedDict

import torch

w = torch.tensor(2.0, requires_grad=True)
inputs = OrderedDict(w=w)

grads = torch.autograd.grad(w * 3, dict(inputs))
print({name: grad.item() for name, grad in grads.items()})
