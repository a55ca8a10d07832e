import torch
from torch.nn import functional as F

logits = torch.zeros(1, 3, requires_grad=True).squeeze()
target = torch.tensor([0, 1])
try:
    F.cross_entropy(logits, target)
except ValueError as error:
    print(error)
