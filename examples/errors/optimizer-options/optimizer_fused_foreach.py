import torch

w = torch.tensor([2.0], requires_grad=True)
try:
    torch.optim.SGD([w], lr=0.25, fused=True, foreach=True)
except RuntimeError as error:
    print(error)
