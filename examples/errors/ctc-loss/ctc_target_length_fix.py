import torch
from torch.nn import functional as F

scores = torch.zeros(1, 1, 2, requires_grad=True)
target, one = torch.tensor([[1, 0]]), torch.tensor([1])

target_lengths = (target != 0).sum(1)
F.ctc_loss(scores.log_softmax(2), target, one, target_lengths).backward()
print(target_lengths.tolist(), scores.grad.tolist())
