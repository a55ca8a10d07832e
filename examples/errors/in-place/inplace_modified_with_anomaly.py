import warnings

import torch

x = torch.tensor([2.0], requires_grad=True)
try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # (1)!
        with torch.autograd.detect_anomaly():
            h = 3 * x
            y = h**2
            h += 1
            y.sum().backward()
except RuntimeError as error:
    print(error)
