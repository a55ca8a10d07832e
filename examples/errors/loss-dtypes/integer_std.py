import torch

try:
    torch.tensor([2, 6]).std()
except RuntimeError as error:
    print(error)
