import torch
from torch.nn import functional as F

logits = torch.zeros(3, 2, requires_grad=True)
target = torch.tensor([[0], [1], [1]])
try:
    F.cross_entropy(logits, target)
except RuntimeError as error:
    print(error)
