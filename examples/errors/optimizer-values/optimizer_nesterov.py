import torch

w = torch.ones(1, requires_grad=True)
try:
    torch.optim.SGD([w], lr=0.5, nesterov=True)
except ValueError as error:
    print(error)
