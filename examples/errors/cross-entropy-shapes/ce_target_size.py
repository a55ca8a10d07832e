import torch
from torch.nn import functional as F

logits = torch.zeros(2, 5, 3, requires_grad=True)
target = torch.zeros(2, 5, dtype=torch.long)
try:
    F.cross_entropy(logits, target)
except RuntimeError as error:
    print(error)
