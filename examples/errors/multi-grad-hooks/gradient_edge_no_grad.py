import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor([3.0])
try:
    get_gradient_edge(x)
except RuntimeError as error:
    print(error)
