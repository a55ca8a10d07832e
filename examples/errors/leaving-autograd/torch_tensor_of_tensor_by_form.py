import warnings

import torch
from torch import nn

w = torch.tensor(2.0, requires_grad=True)
y = w * 3
forms = {
    "torch.tensor(y)": lambda: torch.tensor(y),
    "  requires_grad=True": lambda: torch.tensor(y, requires_grad=True),
    "w.new_tensor(y)": lambda: w.new_tensor(y),
    "nn.Parameter(y)": lambda: nn.Parameter(y),
    "y.detach().clone()": lambda: y.detach().clone(),
    "torch.as_tensor(y)": lambda: torch.as_tensor(y),
    "y.clone()": lambda: y.clone(),
}
for form, function in forms.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        new = function()
    print(f"{form:20}", len(caught), new.requires_grad, new.grad_fn is not None)
