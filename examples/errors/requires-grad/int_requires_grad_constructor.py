import torch

try:
    x = torch.tensor([1, 2, 3], requires_grad=True)
except RuntimeError as error:
    print(error)
