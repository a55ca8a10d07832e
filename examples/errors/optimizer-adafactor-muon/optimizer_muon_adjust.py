import torch

w = torch.ones(2, 2, requires_grad=True)
try:
    torch.optim.Muon([w], adjust_lr_fn="adamw")
except ValueError as error:
    print(error)
