import io
import warnings

import torch

w = torch.tensor([2.0], requires_grad=True)
w.register_hook(print)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.save(w, io.BytesIO())
print(caught[0].message)
