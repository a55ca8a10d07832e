import torch
from torch.func import functionalize

other = torch.tensor([5.0, 7.0])
try:
    functionalize(lambda x: x.set_(other))(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
