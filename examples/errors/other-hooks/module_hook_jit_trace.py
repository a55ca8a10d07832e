import warnings

import torch
from torch import nn

layer = nn.Linear(1, 1)
layer.register_full_backward_hook(lambda module, grads_in, grads_out: None)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        torch.jit.trace(layer, torch.ones(1))
    except ValueError as error:
        print(error)
