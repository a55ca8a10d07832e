import torch

x = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
h = 1 * x
try:
    h[1:] += h[:-1]
except RuntimeError as error:
    print(error)
