import torch

w = torch.ones(1, requires_grad=True)
try:
    torch.optim.Adam([w], eps=-1.0)
except ValueError as error:
    print(error)
