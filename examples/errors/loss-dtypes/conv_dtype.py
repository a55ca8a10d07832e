import torch
from torch import nn

image = torch.tensor([[[[2, 3], [5, 7]]]], dtype=torch.uint8)
try:
    nn.Conv2d(1, 1, 2)(image)
except RuntimeError as error:
    print(error)
