import torch

s = torch.tensor([[1.0, 0.0], [0.0, 3.0]]).to_sparse().requires_grad_()
s.coalesce().values().log1p().sum().backward()
print(s.grad.to_dense().tolist())
