import torch

w = torch.tensor([2.0, 3.0])

try:
    w.requires_grad = 1
except RuntimeError as error:
    print(error)
