import warnings

import torch
from torch.autograd import set_detect_anomaly
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])
with warnings.catch_warnings(), set_detect_anomaly(True):
    warnings.simplefilter("ignore")
    try:
        jacobian(torch.square, x, vectorize=True)
    except RuntimeError as error:
        print(error)
    print(jacobian(torch.square, x).tolist())
with set_detect_anomaly(True, check_nan=False):
    print(jacobian(torch.square, x, vectorize=True).tolist())
