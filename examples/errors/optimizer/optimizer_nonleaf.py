import torch

w = torch.ones(2, requires_grad=True) * 0.5
try:
    torch.optim.SGD([w], lr=0.5)
except ValueError as error:
    print(error)
