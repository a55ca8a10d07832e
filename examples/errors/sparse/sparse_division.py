import torch

s = torch.tensor([[4.0, 0.0], [0.0, 16.0]]).to_sparse().requires_grad_()
try:
    torch.sparse.sum(s.sqrt()).backward()
except RuntimeError as error:
    print(error)
