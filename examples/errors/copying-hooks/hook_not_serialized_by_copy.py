import copy
import io
import warnings

import torch
from torch import nn


def reload(value):
    file = io.BytesIO()
    torch.save(value, file)
    file.seek(0)
    return torch.load(file)


w, p = torch.ones(1, requires_grad=True), nn.Parameter(torch.ones(1))
for tensor in [w, p]:
    tensor.register_hook(print)
for make in [reload, copy.deepcopy, copy.copy]:
    for tensor in [w, p]:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            hooks = make(tensor)._backward_hooks
        name = f"{make.__name__}({type(tensor).__name__})"
        print(f"{name:20} hooks {len(hooks or ())}  warnings {len(caught)}")
