import torch

w = torch.ones(1, requires_grad=True)
try:
    torch.optim.Adadelta([w], rho=2.0)
except ValueError as error:
    print(error)
