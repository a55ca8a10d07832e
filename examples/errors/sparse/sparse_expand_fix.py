import torch

s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse().requires_grad_()
columns = torch.sparse.sum(s, 0)
torch.sparse.sum(columns * columns).backward()
print(s.grad.to_dense().tolist())
