import warnings

import torch

x = torch.tensor([0.0], requires_grad=True)
y = x.exp()
y += 1
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        try:
            y.backward()
        except RuntimeError:
            print(str(caught[0].message).split(" (Triggered")[0])
