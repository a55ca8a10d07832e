import torch
from torch.nn import functional as F

logits = torch.zeros(2, 3, requires_grad=True)
target = torch.tensor([0, 1, 2])
try:
    F.cross_entropy(logits, target)
except ValueError as error:
    print(error)
