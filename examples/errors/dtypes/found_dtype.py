import torch
from torch.nn import functional as F

p = torch.tensor([0.5], requires_grad=True)
target = torch.tensor([1])
try:
    F.binary_cross_entropy(p, target)
except RuntimeError as error:
    print(error)
