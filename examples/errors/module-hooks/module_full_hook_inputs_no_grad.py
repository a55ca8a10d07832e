import warnings

import torch
from torch import nn

layer = nn.Linear(1, 1)
layer.register_full_backward_hook(lambda module, grads_in, grads_out: None)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer(torch.tensor([[3.0]])).sum().backward()
print(caught[0].message)
