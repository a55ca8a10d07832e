import warnings

import torch
from torch.masked import as_masked_tensor, masked_tensor

x = torch.tensor([2.0, 3.0], requires_grad=True)
mask = torch.tensor([True, False])
for make in [masked_tensor, as_masked_tensor]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        made = make(x, mask)
    print(f"{make.__name__:17}{made.requires_grad}")
    print(str(caught[-1].message)[:43])
