import warnings

import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize

layer = parametrizations.weight_norm(nn.Linear(2, 1))
try:
    with warnings.catch_warnings(), parametrize.cached():
        warnings.simplefilter("ignore")
        torch.jit.trace(layer, torch.ones(1, 2))
except RuntimeError as error:
    print(error)
