import copy

import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
torch.sgn(x).sum().backward()
x.grad = x.grad.clone()
twin = copy.deepcopy(x)
print(twin.tolist(), twin.grad.tolist())

x.grad = None
print(copy.deepcopy(x).grad)
