import warnings

import torch
from torch import nn

w = torch.tensor([3.0, 4.0], requires_grad=True)
(w * w).sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.utils.clip_grad_norm([w], 5.0)
print(caught[0].message)
