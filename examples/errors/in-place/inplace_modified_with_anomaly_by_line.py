import warnings

import torch

x = torch.tensor([2.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        with torch.autograd.detect_anomaly():
            h = 3 * x
            y = h**2
            h += 1
            y.sum().backward()
    except RuntimeError:
        pass
report = str(caught[-1].message).split("\n")
print(report[0].split(" (")[0])
print([line.strip() for line in report if "h**2" in line])
