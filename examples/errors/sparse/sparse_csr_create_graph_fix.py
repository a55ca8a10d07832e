import torch

s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse().requires_grad_()
y = torch.sparse.mm(s, torch.ones(2, 1))
(g,) = torch.autograd.grad((y**2).sum(), s, create_graph=True)
torch.sparse.sum(g).backward()
print(g.to_dense().tolist(), s.grad.to_dense().tolist())
