import torch

x = torch.tensor([[2.0]])
try:
    torch.autocast(x.device)
except ValueError as error:
    print(error)
