import numpy as np
import torch

calls = {
    "np.sum(t)": lambda t: np.sum(t),
    "np.mean(t, axis=0)": lambda t: np.mean(t, axis=0),
    "np.max(t, axis=0)": lambda t: np.max(t, axis=0),
}
for name, call in calls.items():
    for flag in True, False:
        try:
            call(torch.tensor([2.0, 3.0], requires_grad=flag))
        except TypeError as error:
            print(f"{name:18} {flag!s:5}", error)
