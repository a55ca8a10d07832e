import torch

w = torch.tensor(2.0, requires_grad=True)


def gradient(x):
    y = w * x
    print(y.requires_grad)
    return torch.autograd.grad(y, w)[0]


try:
    torch.vmap(gradient)(torch.tensor([3.0, 5.0]))
except RuntimeError as error:
    print(error)
