import warnings

import torch

reward = torch.tensor([5.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    reward.std()
print(str(caught[0].message).split(" (Triggered")[0])
