import torch

w = torch.ones(1, requires_grad=True)
try:
    torch.optim.Adafactor([w], beta2_decay=0.5)
except ValueError as error:
    print(error)
