import warnings

import torch
from torch.autograd import set_detect_anomaly

x = torch.tensor([0.0, 4.0], requires_grad=True)
with warnings.catch_warnings(), set_detect_anomaly(True):
    warnings.simplefilter("ignore")
    y = torch.where(x > 0, x.sqrt(), 0)
    try:
        y.sum().backward()
    except RuntimeError as error:
        print(error)
