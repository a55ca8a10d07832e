import torch
from torch.nn import functional as F

logits = torch.tensor([2.0, 0.5], requires_grad=True)
target = torch.tensor([1.0, 0.0])
try:
    F.binary_cross_entropy(logits, target)
except RuntimeError as error:
    print(error)
