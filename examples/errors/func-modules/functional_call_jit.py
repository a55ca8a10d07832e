import warnings

import torch
from torch import nn
from torch.func import functional_call

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    model = torch.jit.script(nn.Linear(2, 1))
try:
    functional_call(model, dict(model.named_parameters()), torch.ones(3, 2))
except RuntimeError as error:
    print(error)
