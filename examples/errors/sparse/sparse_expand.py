import torch

s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse().requires_grad_()
columns = s.sum(0)
try:
    torch.sparse.sum(columns * columns).backward()
except RuntimeError as error:
    print(error)
