import torch
from torch.nn import functional as F

scores = torch.zeros(1, 1, 2, requires_grad=True)
target, target_lengths = torch.tensor([[1]]), torch.tensor([1])
try:
    F.ctc_loss(scores.log_softmax(2), target, torch.tensor([4]), target_lengths)
except RuntimeError as error:
    print(error)
