import numpy as np
import torch
from torch import nn

calls = {
    "bool": lambda: torch.tensor([True], requires_grad=True),
    "NumPy": lambda: torch.tensor(np.array([1, 2, 3]), requires_grad=True),
    "randperm": lambda: torch.randperm(3, requires_grad=True),
    "ones_like": lambda: torch.ones_like(torch.arange(3), requires_grad=True),
    "randint": lambda: torch.randint(0, 9, (3,), requires_grad=True),
    "Parameter": lambda: nn.Parameter(torch.arange(3)),
    "attribute": lambda: setattr(torch.arange(3), "requires_grad", True),
    "method": lambda: torch.arange(3).requires_grad_(),
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:9}", error)
