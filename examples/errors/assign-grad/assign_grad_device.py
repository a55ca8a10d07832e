import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    w.grad = torch.ones(2, device="meta")  # (1)!
except RuntimeError as error:
    print(error)
