import warnings

import torch

w = torch.tensor([2.0, 3.0, 5.0, 7.0], requires_grad=True)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        w.resize(2, 3)
    except RuntimeError as error:
        print(error)
