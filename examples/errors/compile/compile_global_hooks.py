import warnings

import torch
from torch.nn.modules.module import register_module_full_backward_hook

calls = []
model = torch.compile(torch.nn.Linear(1, 1), backend="aot_eager")
handle = register_module_full_backward_hook(lambda *args: calls.append(1))
x = torch.tensor([[2.0]], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model(x).sum().backward()
handle.remove()
print(caught[0].message)
