from torch import nn

norm = nn.BatchNorm1d(2)
try:
    norm.get_buffer("weight")
except AttributeError as error:
    print(error)
