import torch

s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse().requires_grad_()
y = torch.sparse.sum(s**2)
(g,) = torch.autograd.grad(y, s, create_graph=True)
try:
    torch.sparse.sum(g).backward()
except RuntimeError as error:
    print(error)
