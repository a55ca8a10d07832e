import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    w.grad = torch.tensor([5.0, 7.0], dtype=torch.float64)
except RuntimeError as error:
    print(error)
