import warnings

import torch

m = torch.eye(2)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    tensors = m.to_sparse_csr(), m.to_sparse_csc(), m.to_sparse_bsr((1, 1))
for s in tensors:
    try:
        s.stride()
    except RuntimeError as error:
        print(error)
