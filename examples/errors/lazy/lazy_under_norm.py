from torch import nn

layer = nn.LazyLinear(2)
try:
    nn.utils.spectral_norm(layer)
except ValueError as error:
    print(error)
