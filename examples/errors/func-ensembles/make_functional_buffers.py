import warnings

import functorch
from torch import nn

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        functorch.make_functional(nn.BatchNorm1d(2))
    except RuntimeError as error:
        print(error)
