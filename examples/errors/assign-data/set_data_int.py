import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    w.data = torch.tensor([5, 7])
except RuntimeError as error:
    print(error)
