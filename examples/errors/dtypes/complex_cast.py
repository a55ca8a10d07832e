import warnings

import torch

z = torch.tensor([3 + 4j], requires_grad=True)
torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    z.float()
torch.set_warn_always(False)
print(str(caught[0].message).split(" (Triggered")[0])
