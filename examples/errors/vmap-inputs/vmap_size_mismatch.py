import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
weights = torch.tensor([1.0, 2.0, 3.0])
try:
    torch.vmap(torch.mul)(rows, weights)
except ValueError as error:
    print(error)
