import warnings

import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        y = x**2.5
        (g,) = torch.autograd.grad(y.sum(), x, create_graph=True)
        (h,) = torch.autograd.grad(g.sum(), x, create_graph=True)
        try:
            h.square().sum().backward()
        except RuntimeError:
            pass
for warning in caught:
    for line in str(warning.message).splitlines():
        if line.strip().startswith(("y =", "(g,)", "(h,)")):
            print(line.strip())
