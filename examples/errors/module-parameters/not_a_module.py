from torch import nn

try:
    nn.Sequential(nn.Linear(2, 2), nn.ReLU)
except TypeError as error:
    print(error)
