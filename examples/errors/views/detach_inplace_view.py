import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
first = (5 * x)[0]
try:
    first.detach_()
except RuntimeError as error:
    print(error)
