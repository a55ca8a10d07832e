import warnings

import torch
from torch.autograd.functional import jacobian

torch._C._debug_only_display_vmap_fallback_warnings(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    jacobian(torch.tril, torch.ones(2, 2), vectorize=True)
torch._C._debug_only_display_vmap_fallback_warnings(False)
print(str(caught[0].message).split(" (Triggered")[0])
