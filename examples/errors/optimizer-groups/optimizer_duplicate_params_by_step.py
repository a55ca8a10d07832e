import warnings

import torch

w = torch.tensor([2.0], requires_grad=True)
with warnings.catch_warnings(record=True):
    warnings.simplefilter("always")
    optimizer = torch.optim.SGD([w, w], lr=0.25)
w.sum().backward()
optimizer.step()
print(w.tolist())
