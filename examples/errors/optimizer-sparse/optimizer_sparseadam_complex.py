import torch

w = torch.ones(3, 2, dtype=torch.complex64, requires_grad=True)
try:
    torch.optim.SparseAdam([w])
except ValueError as error:
    print(error)
