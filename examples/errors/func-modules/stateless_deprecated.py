import warnings

import torch
from torch import nn
from torch.nn.utils import stateless

model = nn.Linear(2, 1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    stateless.functional_call(model, {"bias": torch.ones(1)}, torch.ones(3, 2))
print(caught[0].message)
