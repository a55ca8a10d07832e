import torch
from torch import nn

used, unused = nn.Linear(2, 1), nn.Linear(2, 1)
used(torch.ones(1, 2)).sum().backward()
grads = [p.grad for p in (used.weight, unused.weight)]
try:
    nn.utils.parameters_to_vector(grads)
except AttributeError as error:
    print(error)
