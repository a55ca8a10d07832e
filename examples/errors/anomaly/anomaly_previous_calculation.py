import warnings

import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        y = x**1.5
        (g,) = torch.autograd.grad(y.sum(), x, create_graph=True)
        try:
            g.square().sum().backward()
        except RuntimeError:
            print(str(caught[1].message).strip().splitlines()[0])
