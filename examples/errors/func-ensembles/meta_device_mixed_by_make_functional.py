import warnings

import functorch
import torch
from torch import nn

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    model, params = functorch.make_functional(nn.Linear(2, 1))
try:
    model(params[:1], torch.ones(3, 2))
except RuntimeError as error:
    print(error)
