import torch
from torch.nn import functional as F

scores = torch.zeros(1, 1, 2, requires_grad=True)
target, one = torch.tensor([[0]]), torch.tensor([1])

F.ctc_loss(scores.log_softmax(2), target, one, one, blank=1).backward()
print(scores.grad.tolist())
