import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.width = 2

    def forward(self, x):
        return x


for use in (
    lambda net: net(torch.ones(1)),
    lambda net: net.to("cpu"),
    lambda net: net.state_dict(),
):
    try:
        use(Net())
    except AttributeError as error:
        print(error)
