import torch


def hook(module, grad):
    print(grad)


w = torch.tensor([2.0], requires_grad=True)
w.register_hook(hook)
try:
    w.sum().backward()
except TypeError as error:
    print(error)
