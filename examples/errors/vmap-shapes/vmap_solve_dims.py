import torch

b = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
factor = torch.stack([2 * torch.eye(2), 4 * torch.eye(2)])
try:
    torch.vmap(torch.cholesky_solve)(b, factor)
except RuntimeError as error:
    print(error)
