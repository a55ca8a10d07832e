import torch

try:
    torch.linalg.lu_factor(torch.tensor([2.0, 5.0]))
except RuntimeError as error:
    print(error)
