import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, 3.0])
slope = torch.tensor(0.5, requires_grad=True)
try:
    F.leaky_relu(x, slope)
except TypeError as error:
    print(error)
