import warnings

import functorch
import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    functorch.grad(torch.square)(torch.tensor(3.0))
print(caught[0].message)
