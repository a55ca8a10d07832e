import warnings

import torch

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse_csr()
s.requires_grad_()
y = torch.sparse.mm(s, torch.ones(2, 1))
try:
    torch.autograd.grad((y**2).sum(), s, create_graph=True)
except RuntimeError as error:
    print(error)
