from torch import nn
from torch.nn.utils import parametrize

layer = nn.Linear(1, 1, bias=False)
try:
    parametrize.remove_parametrizations(layer, "weight")
except ValueError as error:
    print(error)
