import torch
from torch.nn import functional as F

logits = torch.zeros(2, 2, requires_grad=True)
target = torch.tensor([[0.5, 0.5], [0.0, 1.0]])
try:
    F.cross_entropy(logits, target, ignore_index=0)
except RuntimeError as error:
    print(error)
