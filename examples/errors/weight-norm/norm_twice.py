from torch import nn

layer = nn.Linear(2, 1, bias=False)
nn.utils.spectral_norm(layer)
try:
    nn.utils.spectral_norm(layer)
except RuntimeError as error:
    print(error)
