import warnings

import torch

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse_csr()
s.requires_grad_()
try:
    torch.sparse.mm(s, s.detach()).to_dense().sum().backward()
except RuntimeError as error:
    print(error)
