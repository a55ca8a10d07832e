import warnings

import torch
from torch.nn import functional as F

prediction = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        F.mse_loss(prediction, torch.tensor([2.0, 3.0]))
    except RuntimeError as error:
        print(len(caught), error)
