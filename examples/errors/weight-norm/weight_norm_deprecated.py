import warnings

from torch import nn

layer = nn.Linear(2, 1, bias=False)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.utils.weight_norm(layer)
print(caught[0].message)
