import inspect
import warnings

import torch

for autocast in torch.cuda.amp.autocast, torch.autocast:
    print(list(inspect.signature(autocast).parameters))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.autocast("cpu", True)
print(caught[0].message)
