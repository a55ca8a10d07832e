import warnings

import torch

x = torch.zeros(1, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        try:
            root = x.sqrt()
            (root * 0).backward()
        except RuntimeError as error:
            print(error)
print(str(caught[0].message).splitlines()[-2].strip())
