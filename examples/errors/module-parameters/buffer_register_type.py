from torch import nn

module = nn.Module()
try:
    module.register_buffer("mean", [2.0, 3.0])
except TypeError as error:
    print(error)
