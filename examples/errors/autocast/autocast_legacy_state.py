import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.is_autocast_cpu_enabled()
print(str(caught[0].message).partition(" (Triggered")[0])
