import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, 4, 4, requires_grad=True)
mask = torch.zeros(1, 1, 4, 4, dtype=torch.long)
try:
    F.cross_entropy(logits, mask)
except RuntimeError as error:
    print(error)
