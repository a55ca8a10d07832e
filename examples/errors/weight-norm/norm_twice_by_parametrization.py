from torch import nn
from torch.nn.utils import parametrizations

layer = nn.Linear(2, 1, bias=False)
for _ in range(2):
    parametrizations.spectral_norm(layer)
print(len(layer.parametrizations.weight))
