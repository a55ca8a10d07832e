import numpy as np
import torch

w = torch.tensor([2.0, 3.0])
values = {
    "0": 0,
    "None": None,
    '"True"': "True",
    "tensor": torch.tensor(True),
    "np.bool_": np.bool_(True),
}
for name, value in values.items():
    try:
        w.requires_grad = value
    except RuntimeError as error:
        print(f"{name:8}", error)
