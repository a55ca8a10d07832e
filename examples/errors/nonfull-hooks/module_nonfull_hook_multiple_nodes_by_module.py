import warnings

import torch
from torch import nn

x = torch.ones(1, 1, requires_grad=True)
cases = {
    "Sequential": (nn.Sequential(nn.Linear(1, 1), nn.Tanh()), 2 * x),
    "Linear": (nn.Linear(1, 1), 2 * x),
    "Tanh, leaf": (nn.Tanh(), x),
    "Tanh, non-leaf": (nn.Tanh(), 2 * x),
}
for name, (module, value) in cases.items():
    module.register_backward_hook(lambda *args: None)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        module(value)
    print(f"{name:15}", len(caught))
