import warnings

import torch

dense = torch.eye(2)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    layouts = {
        "dense": dense,
        "sparse": dense.to_sparse(),
        "csr": dense.to_sparse_csr(),
    }
for name, w in layouts.items():
    for other, gradient in layouts.items():
        leaf = w.clone().requires_grad_()
        try:
            leaf.grad = gradient
            print(f"{name:6} {other:6} ok")
        except RuntimeError as error:
            print(f"{name:6} {other:6}", str(error)[:43])
