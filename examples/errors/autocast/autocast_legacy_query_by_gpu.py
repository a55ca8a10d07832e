import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.get_autocast_gpu_dtype()
print(str(caught[0].message).partition(" (Triggered")[0])
