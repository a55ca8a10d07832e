import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([-2.0, 3.0])
slope = nn.Parameter(torch.tensor(0.5))
try:
    F.leaky_relu(x, slope)
except TypeError as error:
    print(error)
