import torch
from torch.nn import functional as F

scores = torch.tensor([[2.0, 3.0]], requires_grad=True)
try:
    F.multi_margin_loss(scores, torch.tensor([2]))
except RuntimeError as error:
    print(error)
