import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, first):
        first(self)


for first in (
    lambda net: setattr(net, "layer", nn.Linear(2, 1)),
    lambda net: net.register_buffer("mean", torch.zeros(1)),
    lambda net: net.register_parameter("scale", None),
):
    try:
        Net(first)
    except AttributeError as error:
        print(error)
