import warnings

import torch

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    s = torch.tensor([[4.0, 0.0], [0.0, 16.0]]).to_sparse_csr()
s.requires_grad_()
try:
    torch.sqrt(s).values().sum().backward()
except RuntimeError as error:
    print(error)
