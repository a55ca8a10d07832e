from torch import nn
from torch.nn.utils import parametrizations

layer = nn.RNNCell(2, 3)
try:
    parametrizations.weight_norm(layer, "weight")
except ValueError as error:
    print(error)
