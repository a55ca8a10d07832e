import contextlib
import warnings

import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_hook


def show(module, args, output):
    print(output.shape)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with register_module_forward_hook(show, always_call=True):
        with contextlib.suppress(RuntimeError):
            nn.Linear(2, 1)(torch.ones(3))
print(caught[0].message)
