import torch
from torch.nn.parallel import DistributedDataParallel

try:
    DistributedDataParallel(torch.nn.Linear(1, 1))
except ValueError as error:
    print(error)
