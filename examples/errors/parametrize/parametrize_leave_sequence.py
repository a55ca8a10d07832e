from torch import nn
from torch.nn.utils import parametrizations, parametrize

layer = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
try:
    parametrize.remove_parametrizations(
        layer, "weight", leave_parametrized=False
    )
except ValueError as error:
    print(error)
