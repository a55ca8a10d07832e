import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)

try:
    torch.autograd.grad(
        w * 3, [w, b], allow_unused=False, materialize_grads=True
    )
except ValueError as error:
    print(error)
