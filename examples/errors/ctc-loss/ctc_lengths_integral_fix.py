import torch
from torch.nn import functional as F

scores = torch.zeros(1, 1, 2, requires_grad=True)
target, one = torch.tensor([[1]]), torch.tensor([1])
portion = torch.tensor([1.0])

input_lengths = (portion * scores.shape[0]).long()
F.ctc_loss(scores.log_softmax(2), target, input_lengths, one).backward()
print(scores.grad.tolist())
