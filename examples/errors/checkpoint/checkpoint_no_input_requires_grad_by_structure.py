import warnings

import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([3.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y = checkpoint(lambda d: d["x"] ** 2, {"x": x}, use_reentrant=True)
print(caught[0].message)
