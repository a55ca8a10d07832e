import torch

x = torch.tensor([2.0], dtype=torch.float16, requires_grad=True)
y = torch.special.i1(x)
try:
    y.sum().backward()
except NotImplementedError as error:
    print(error)
