import warnings

import torch
from torch.nn import functional as F

prediction = torch.tensor([2.0, 3.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.mse_loss(prediction, torch.zeros(2), size_average=False)
print(str(caught[0].message))
