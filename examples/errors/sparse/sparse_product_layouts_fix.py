import torch

s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse().requires_grad_()
torch.sparse.mm(s, s.detach().to_dense()).sum().backward()
print(s.grad.to_dense().tolist())
