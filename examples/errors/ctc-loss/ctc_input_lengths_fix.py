import torch
from torch.nn import functional as F

scores = torch.zeros(1, 1, 2, requires_grad=True)
target, target_lengths = torch.tensor([[1]]), torch.tensor([1])

lengths = torch.tensor([scores.shape[0]])
F.ctc_loss(scores.log_softmax(2), target, lengths, target_lengths).backward()
print(scores.grad.tolist())
