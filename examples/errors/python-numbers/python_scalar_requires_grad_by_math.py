import math
import warnings

import torch

x = torch.tensor(4.0, requires_grad=True)

torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = math.sqrt(x) + 3 * x
torch.set_warn_always(False)
loss.backward()
print(str(caught[0].message)[:60])
print(loss.item(), x.grad.item())
