from torch import nn

layer = nn.Linear(2, 1, bias=False)
try:
    nn.utils.remove_weight_norm(layer)
except ValueError as error:
    print(error)
