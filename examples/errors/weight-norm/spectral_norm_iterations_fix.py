from torch import nn
from torch.nn.utils import parametrizations

layer = nn.Linear(2, 1, bias=False)
parametrizations.spectral_norm(layer, n_power_iterations=1)
print(round(layer.weight.norm().item(), 4))
