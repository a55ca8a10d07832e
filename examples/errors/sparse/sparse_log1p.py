import warnings

import torch

s = torch.tensor([[1.0, 0.0], [0.0, 3.0]]).to_sparse().requires_grad_()
torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.sparse.sum(s.log1p()).backward()
torch.set_warn_always(False)
print(str(caught[0].message).split(" (Triggered")[0])
