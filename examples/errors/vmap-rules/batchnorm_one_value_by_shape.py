import torch
from torch import nn

for shape in (1, 2), (1, 2, 1), (1, 2, 3), (2, 2):
    try:
        print(shape, list(nn.BatchNorm1d(2)(torch.ones(shape)).shape))
    except ValueError as error:
        print(shape, str(error).split(",")[0])
