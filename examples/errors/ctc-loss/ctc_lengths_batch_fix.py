import torch
from torch.nn import functional as F

scores = torch.zeros(1, 2, 2, requires_grad=True)
target, ones = torch.tensor([[1], [1]]), torch.tensor([1, 1])

loss = F.ctc_loss(scores.log_softmax(2), target, ones, ones, reduction="sum")
loss.backward()
print(scores.grad.tolist())
