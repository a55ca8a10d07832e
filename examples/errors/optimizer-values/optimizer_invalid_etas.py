import torch

w = torch.ones(1, requires_grad=True)
try:
    torch.optim.Rprop([w], etas=(1.5, 0.5))
except ValueError as error:
    print(error)
