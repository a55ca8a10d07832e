import warnings

import torch
from torch.nn import functional as F

prediction = torch.tensor([[2.0], [3.0]], requires_grad=True)
target = torch.tensor([2.0, 3.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = F.mse_loss(prediction, target)
print(str(caught[0].message))
