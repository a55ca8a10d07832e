import torch
from torch.func import functionalize

other = torch.tensor([5.0, 7.0])
x = torch.tensor([2.0, 3.0])
print(functionalize(lambda x: x.copy_(other))(x).tolist())
