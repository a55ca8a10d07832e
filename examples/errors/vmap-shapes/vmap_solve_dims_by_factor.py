import torch

b = torch.stack([2 * torch.eye(2), 4 * torch.eye(2)])
factor = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
try:
    torch.vmap(torch.cholesky_solve)(b, factor)
except RuntimeError as error:
    print(error)
