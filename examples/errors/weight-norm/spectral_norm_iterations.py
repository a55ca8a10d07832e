from torch import nn
from torch.nn.utils import parametrizations

layer = nn.Linear(2, 1, bias=False)
try:
    parametrizations.spectral_norm(layer, n_power_iterations=0)
except ValueError as error:
    print(error)
