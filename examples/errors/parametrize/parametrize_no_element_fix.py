from torch import nn
from torch.nn.utils import parametrizations

layer = nn.RNNCell(2, 3)
parametrizations.weight_norm(layer, "weight_hh")
print([name for name, _ in layer.named_parameters()])
