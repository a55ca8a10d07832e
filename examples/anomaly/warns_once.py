import warnings

import torch

for action in ["default", "ignore", "always"]:
    errors = 0
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(action)
        for _ in range(3):
            x = torch.tensor([0.0], requires_grad=True)
            with torch.autograd.set_detect_anomaly(True):
                y = x.exp()
                y += 1
                try:
                    y.backward()
                except RuntimeError:
                    errors += 1
    print(f"{action:8} RuntimeError {errors} UserWarning {len(caught)}")
