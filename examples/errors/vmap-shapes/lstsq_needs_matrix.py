import torch

a = torch.tensor([[2.0], [3.0]])
b = torch.tensor([[3.0], [5.0]])
try:
    torch.vmap(torch.linalg.lstsq)(a, b)
except RuntimeError as error:
    print(error)
