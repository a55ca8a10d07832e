from torch import nn

norm = nn.BatchNorm1d(2)
try:
    norm.get_parameter("running_mean")
except AttributeError as error:
    print(error)
