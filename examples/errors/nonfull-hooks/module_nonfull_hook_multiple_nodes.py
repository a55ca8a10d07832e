import warnings

import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Tanh())
model.register_backward_hook(lambda module, grads_in, grads_out: None)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model(torch.ones(1, 1, requires_grad=True))
print(caught[0].message)
