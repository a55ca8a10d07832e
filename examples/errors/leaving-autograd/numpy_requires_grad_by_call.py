import numpy as np
import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
calls = {
    "w.numpy()": lambda: w.numpy(),
    "np.asarray(w)": lambda: np.asarray(w),
    "np.exp(w)": lambda: np.exp(w),
    "np.array([w, w])": lambda: np.array([w, w]),
    "np.where(w > 2, w, 0)": lambda: np.where(w > 2, w, 0),
    "w * np.ones(2)": lambda: w * np.ones(2),
    "np.zeros(2)[:] = w": lambda: np.zeros(2).__setitem__(slice(None), w),
}
for call, function in calls.items():
    try:
        function()
    except RuntimeError as error:
        print(f"{call:21}", str(error)[:48])
