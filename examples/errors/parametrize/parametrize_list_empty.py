import torch
from torch.nn.utils import parametrize

try:
    parametrize.ParametrizationList([], torch.tensor([3.0]))
except ValueError as error:
    print(error)
