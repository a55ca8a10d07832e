import torch

w = torch.ones(2, requires_grad=True)
try:
    torch.optim.SGD([w], lr=torch.tensor([0.5, 0.25]))
except ValueError as error:
    print(error)
