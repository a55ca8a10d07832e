import warnings

import torch

torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.sparse_coo_tensor([[0, 1], [0, 1]], [2.0, 3.0], (2, 2))
torch.set_warn_always(False)
print(str(caught[0].message).split(" (Triggered")[0].strip())
