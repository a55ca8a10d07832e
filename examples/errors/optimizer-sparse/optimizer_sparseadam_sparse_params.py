import torch

w = torch.eye(2).to_sparse().requires_grad_()
try:
    torch.optim.SparseAdam([w])
except ValueError as error:
    print(error)
