import torch

x = torch.tensor([2.0], requires_grad=True)
y = 3 * x
try:
    y.grad_fn(1.0)
except TypeError as error:
    print(error)
