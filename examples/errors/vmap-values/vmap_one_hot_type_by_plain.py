import torch
from torch.nn.functional import one_hot

try:
    one_hot(torch.tensor([0.0, 2.0]))
except RuntimeError as error:
    print(error)
