from torch import nn

try:
    nn.Parameter([2.0, 3.0])
except AttributeError as error:
    print(error)
