import torch

x = torch.tensor([2.0], requires_grad=True)
y = 3 * x
try:
    y.grad_fn(torch.ones(1), torch.ones(1))
except TypeError as error:
    print(error)
