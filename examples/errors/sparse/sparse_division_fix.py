import torch

s = torch.tensor([[4.0, 0.0], [0.0, 16.0]]).to_sparse().requires_grad_()
s.coalesce().values().sqrt().sum().backward()
print(s.grad.to_dense().tolist())
