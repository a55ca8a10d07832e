import warnings

import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1))
model[0].register_full_backward_hook(lambda module, grads_in, grads_out: None)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        torch.jit.trace(model, torch.ones(1))
    except ValueError as error:
        print(error)
