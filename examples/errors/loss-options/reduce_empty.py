import torch

losses = torch.tensor([2.0, 3.0], requires_grad=True) * 5
try:
    losses[losses > 100].max()
except RuntimeError as error:
    print(error)
