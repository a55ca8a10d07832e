import warnings

import torch

w = torch.tensor(2.0, requires_grad=True)

torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    losses = torch.tensor([w * 3, w * 5])
torch.set_warn_always(False)
print(len(caught), str(caught[0].message)[:60])
print(losses.tolist(), losses.requires_grad)
