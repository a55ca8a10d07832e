import torch

x = torch.tensor([2.0, 3.0, 5.0])
mask = x.unsqueeze(1) > 2
try:
    x[mask]
except IndexError as error:
    print(error)
