import warnings

import torch

m = torch.eye(2)
torch.set_warn_always(True)
for convert in [
    lambda: m.to_sparse_csc(),
    lambda: m.to_sparse_bsr((1, 1)),
    lambda: m.to_sparse_bsc((1, 1)),
]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        convert()
    print(str(caught[0].message).split(".")[0])
torch.set_warn_always(False)
