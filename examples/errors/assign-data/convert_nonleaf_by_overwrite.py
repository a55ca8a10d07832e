import warnings

import torch
from torch import nn

layer = nn.Linear(2, 1).requires_grad_(False)
layer.weight.mul_(torch.ones(1, 2, requires_grad=True))
before = torch.__future__.get_overwrite_module_params_on_conversion()
torch.__future__.set_overwrite_module_params_on_conversion(True)
try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        layer.double()
except AssertionError as error:
    print(error)
torch.__future__.set_overwrite_module_params_on_conversion(before)
