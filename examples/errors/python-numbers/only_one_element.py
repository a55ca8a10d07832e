import torch

rows = [torch.tensor([2.0, 3.0]), torch.tensor([5.0, 7.0])]
try:
    torch.tensor(rows)
except ValueError as error:
    print(error)
