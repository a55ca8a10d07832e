import warnings

import torch
from torch.masked import as_masked_tensor, masked_tensor

x = torch.tensor([2.0, 3.0], requires_grad=True)
mask = torch.tensor([True, False])
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for make in [masked_tensor, as_masked_tensor]:
        print(f"{make.__name__:17}", make(x, mask).requires_grad)
