import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 2), nn.Linear(2, 1)]


try:
    torch.optim.SGD(Net().parameters(), lr=0.5)
except ValueError as error:
    print(error)
