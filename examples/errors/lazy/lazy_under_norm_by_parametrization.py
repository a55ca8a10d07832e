from torch import nn
from torch.nn.utils import parametrizations

layer = nn.LazyLinear(2)
try:
    parametrizations.weight_norm(layer)
except RuntimeError as error:
    print(error)
