import torch

try:
    torch.vmap(torch.square)(input=torch.tensor([2.0, 3.0]))
except ValueError as error:
    print(error)
