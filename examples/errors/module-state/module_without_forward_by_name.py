import torch
from torch import nn


class Net(nn.Module):
    def forwards(self, x):
        return 2 * x


try:
    Net()(torch.ones(1))
except NotImplementedError as error:
    print(error)
