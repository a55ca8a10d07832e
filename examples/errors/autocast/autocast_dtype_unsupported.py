import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.autocast("cpu", dtype=torch.float32)
print(caught[0].message)
