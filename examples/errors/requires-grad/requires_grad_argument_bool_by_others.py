import numpy as np
import torch

calls = {
    "zeros": lambda: torch.zeros(2, requires_grad="True"),
    "full": lambda: torch.full((2,), 3.0, requires_grad=np.bool_(True)),
}
for name, call in calls.items():
    try:
        call()
    except TypeError as error:
        print(f"{name:6}", error)
