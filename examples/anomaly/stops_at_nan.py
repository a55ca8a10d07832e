import warnings

import torch

for check_nan in [False, True]:
    x = torch.tensor([0.0, 4.0], requires_grad=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with torch.autograd.set_detect_anomaly(True, check_nan=check_nan):
            root = x.sqrt()
            y = torch.where(x > 0, root, 0)
            try:
                y.sum().backward()
                print(check_nan, x.grad.tolist(), len(caught))
            except RuntimeError as error:
                print(check_nan, x.grad, error)
                print(str(caught[0].message).splitlines()[-2].strip())
