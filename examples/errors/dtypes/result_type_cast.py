import torch

w = torch.tensor([2.0], requires_grad=True)
total = torch.tensor([0])
try:
    total += w * 3
except RuntimeError as error:
    print(error)
