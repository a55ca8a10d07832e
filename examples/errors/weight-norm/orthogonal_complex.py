import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = nn.Linear(2, 2, dtype=torch.complex64)
try:
    parametrizations.orthogonal(layer, orthogonal_map="householder")
except ValueError as error:
    print(error)
