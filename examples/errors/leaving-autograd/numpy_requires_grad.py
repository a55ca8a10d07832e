import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x**2
try:
    y.numpy()
except RuntimeError as error:
    print(error)
