import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.is_autocast_cpu_enabled()
    torch.set_autocast_cpu_enabled(False)
    torch.set_autocast_cpu_dtype(torch.bfloat16)
    torch.get_autocast_gpu_dtype()
    torch.set_autocast_gpu_dtype(torch.float16)
for warning in caught:
    print(str(warning.message).partition(" (Triggered")[0])
