import warnings

import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * 3

torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    total = float(loss)
torch.set_warn_always(False)
print(str(caught[0].message).split(" (Triggered")[0])
