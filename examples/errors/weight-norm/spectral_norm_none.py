from torch import nn

layer = nn.Linear(2, 1, bias=False)
try:
    nn.utils.spectral_norm(layer, "bias")
except ValueError as error:
    print(error)
