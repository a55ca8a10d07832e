import torch
from torch.nn import functional as F

scores = torch.zeros(1, 1, 2, requires_grad=True)
target, one = torch.tensor([[1]]), torch.tensor([1])
try:
    F.ctc_loss(scores.log_softmax(2), target, torch.tensor([1.0]), one)
except RuntimeError as error:
    print(error)
