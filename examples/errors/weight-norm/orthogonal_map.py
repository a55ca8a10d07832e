from torch import nn
from torch.nn.utils import parametrizations

layer = nn.Linear(2, 2)
try:
    parametrizations.orthogonal(layer, orthogonal_map="qr")
except ValueError as error:
    print(error)
