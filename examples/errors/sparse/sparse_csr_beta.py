import warnings

import torch

torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.eye(2).to_sparse_csr()
torch.set_warn_always(False)
print(str(caught[0].message).split(" (Triggered")[0])
