import torch


def hook(grad):
    print(grad)


h = 3 * torch.tensor([2.0], requires_grad=True)
h.grad_fn.register_hook(hook)
try:
    h.sum().backward()
except TypeError as error:
    print(error)
