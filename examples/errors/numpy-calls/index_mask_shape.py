import torch

x = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
mask = torch.tensor([True, False])
try:
    x[mask]
except IndexError as error:
    print(error)
