import torch

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
try:
    x[::-1]
except ValueError as error:
    print(error)
