import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, requires_grad=True)
try:
    F.cross_entropy(logits, torch.tensor([0]), label_smoothing=10)
except RuntimeError as error:
    print(error)
