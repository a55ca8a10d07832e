import torch

bias = torch.tensor([2.0, 3.0])
try:
    bias += torch.ones(2, 2)
except RuntimeError as error:
    print(error)
