from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.width = 2


try:
    list(Net().parameters())
except AttributeError as error:
    print(error)
