import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    w.clamp_(max=2.5)
except RuntimeError as error:
    print(error)
