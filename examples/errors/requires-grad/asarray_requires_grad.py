import warnings

import torch

always = torch.is_warn_always_enabled()
torch.set_warn_always(True)
w = torch.tensor([2.0, 3.0], requires_grad=True)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x = torch.asarray(w)
print(str(caught[0].message).split(" (Triggered")[0])
torch.set_warn_always(always)
