import numpy as np
import torch
from torch import nn

calls = {
    "zeros": lambda: torch.zeros(2, requires_grad="True"),
    "full": lambda: torch.full((2,), 3.0, requires_grad=np.bool_(True)),
    "Parameter": lambda: nn.Parameter(torch.zeros(2), requires_grad=1),
}
for name, call in calls.items():
    try:
        call()
    except TypeError as error:
        print(f"{name:9}", error)
