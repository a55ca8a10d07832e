import warnings

import torch

x = torch.tensor(2.0, requires_grad=True)
torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    (x**3).backward(create_graph=True)
torch.set_warn_always(False)
print(str(caught[0].message).split(" (Triggered")[0])
x.grad = None
