import torch

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
h = 3 * x
first, second = h.chunk(2)
try:
    first *= 2
except RuntimeError as error:
    print(error)
