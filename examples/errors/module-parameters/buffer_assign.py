from torch import nn

norm = nn.BatchNorm1d(1)
try:
    norm.running_mean = 2.0
except TypeError as error:
    print(error)
