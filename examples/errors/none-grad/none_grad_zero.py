import torch

w = torch.tensor(2.0, requires_grad=True)
try:
    w.grad.zero_()
except AttributeError as error:
    print(error)
