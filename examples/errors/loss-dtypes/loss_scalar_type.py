import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, requires_grad=True)
weight = torch.tensor([1.0, 3.0], dtype=torch.float64)
try:
    F.cross_entropy(logits, torch.tensor([0]), weight=weight)
except RuntimeError as error:
    print(error)
