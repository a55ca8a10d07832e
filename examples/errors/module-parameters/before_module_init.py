import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.scale = nn.Parameter(torch.ones(1))


try:
    Net()
except AttributeError as error:
    print(error)
