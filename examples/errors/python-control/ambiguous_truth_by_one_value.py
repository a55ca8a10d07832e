import warnings

import torch
from torch import nn

prediction = torch.tensor([2.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = nn.MSELoss(prediction, torch.tensor([1.0]))
print(caught[0].message)
try:
    loss.backward()
except AttributeError as error:
    print(error)
