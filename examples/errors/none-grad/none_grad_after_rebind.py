import warnings

import torch

w = torch.tensor(2.0, requires_grad=True)
try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # (1)!
        for _ in range(2):
            (w**2).backward()
            w = w - 0.25 * w.grad
except TypeError as error:
    print(error)
