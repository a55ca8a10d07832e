import numpy as np
import torch

array = np.array([5.0, 7.0])
for flag in True, False:
    w = torch.tensor([2.0, 3.0], requires_grad=flag)
    calls = {
        "array - w": lambda w: array - w,
        "array @ w": lambda w: array @ w,
        "array ** w": lambda w: array**w,
    }
    for name, call in calls.items():
        try:
            call(w)
        except TypeError as error:
            print(f"{name:10} {flag!s:5}", error)
