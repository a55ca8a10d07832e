import warnings

import torch
from torch.nn import functional as F

log_q = torch.tensor([[0.5, 0.5]]).log()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.kl_div(log_q, torch.tensor([[1.0, 0.0]]))
print(str(caught[0].message))
