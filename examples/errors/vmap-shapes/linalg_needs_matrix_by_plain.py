import torch

try:
    torch.linalg.inv(torch.tensor([2.0, 5.0]))
except RuntimeError as error:
    print(error)
