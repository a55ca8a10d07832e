import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.set_autocast_cpu_dtype(torch.bfloat16)
print(str(caught[0].message).partition(" (Triggered")[0])
