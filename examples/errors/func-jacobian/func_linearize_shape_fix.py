import torch
from torch.func import linearize

_, directional = linearize(torch.square, torch.tensor([3.0, 5.0]))
print(directional(torch.ones(2)).tolist())
