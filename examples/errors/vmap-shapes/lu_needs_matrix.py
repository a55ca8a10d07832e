import torch

a = torch.tensor([[2.0, 0.0], [0.0, 5.0]])
try:
    torch.vmap(torch.linalg.lu_factor)(a)
except RuntimeError as error:
    print(error)
