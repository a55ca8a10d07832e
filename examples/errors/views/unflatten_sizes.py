import torch

x = torch.tensor([2.0, 3.0, 5.0, 7.0], requires_grad=True)
try:
    x.unflatten(0, ())
except RuntimeError as error:
    print(error)
