import torch
from torch.nn import functional as F

scores = torch.tensor([[2.0, 3.0]], requires_grad=True)
try:
    F.multilabel_margin_loss(scores, torch.tensor([0]))
except RuntimeError as error:
    print(error)
