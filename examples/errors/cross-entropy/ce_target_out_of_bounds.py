import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
try:
    F.cross_entropy(logits, torch.tensor([2]))
except IndexError as error:
    print(error)
