import warnings

import torch

always = torch.is_warn_always_enabled()
torch.set_warn_always(True)
x = torch.tensor([2.0], requires_grad=True)
h = (3 * x).expand(2)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    h[torch.tensor([0])] = 5.0
print(str(caught[0].message).split(". ")[0])
print(h.tolist())
torch.set_warn_always(always)
