import warnings

import functorch
from torch import nn

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for other in [nn.Linear(2, 1).eval(), nn.Sequential()]:
        try:
            functorch.combine_state_for_ensemble([nn.Linear(2, 1), other])
        except RuntimeError as error:
            print(error)
