from torch import nn

try:
    nn.ParameterDict([2.0])
except TypeError as error:
    print(error)
