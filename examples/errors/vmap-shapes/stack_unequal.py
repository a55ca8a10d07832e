import torch

a, b = torch.tensor([2.0, 3.0]), torch.tensor([5.0])
try:
    torch.stack([a, b])
except RuntimeError as error:
    print(error)
