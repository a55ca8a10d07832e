import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
one_hot = torch.tensor([[0, 1]])
try:
    F.cross_entropy(logits, one_hot)
except RuntimeError as error:
    print(error)
