import torch

w = torch.ones(2, 2, requires_grad=True)
try:
    torch.optim.Muon([w], weight_decay=-0.5)
except ValueError as error:
    print(error)
