import warnings

import torch

x = torch.ones(2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x.volatile
print(str(caught[0].message))
