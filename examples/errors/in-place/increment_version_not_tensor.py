import torch
from torch.autograd.graph import increment_version

try:
    increment_version([torch.ones(2).numpy()])
except RuntimeError as error:
    print(error)
