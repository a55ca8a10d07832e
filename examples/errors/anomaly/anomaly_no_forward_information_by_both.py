import warnings

import torch

x = torch.tensor([0.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        y = x.exp()
        y += 1
        try:
            y.backward()
        except RuntimeError:
            print(str(caught[0].message).splitlines()[-2].strip())
