import torch

a = torch.eye(2).expand(3, 2, 2)
b = torch.tensor([2.0, 3.0, 5.0])
try:
    torch.vmap(torch.linalg.solve)(a, b)
except RuntimeError as error:
    print(error)
