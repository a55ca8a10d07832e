import warnings

import torch
from torch import nn

model = nn.Linear(2, 1)
parameters = model.parameters()
optimizer = torch.optim.SGD(parameters, lr=0.5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.utils.clip_grad_norm_(parameters, 1.0)
print(caught[0].message)
