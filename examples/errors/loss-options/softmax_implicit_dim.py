import warnings

import torch
from torch.nn import functional as F

logits = torch.zeros(2, 2, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.softmax(logits)
print(str(caught[0].message))
