import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
try:
    torch.optim.LBFGS([{"params": [a]}, {"params": [b]}])
except ValueError as error:
    print(error)
