import torch

weights = torch.tensor([3.0, 5.0])
try:
    "bias" in weights
except RuntimeError as error:
    print(error)
