import torch
from torch.nn import functional as F

logits = torch.zeros(2, 2, requires_grad=True)
p = torch.tensor([[1.0, 0.0], [1.0, 0.0]])

loss = F.kl_div(logits.log_softmax(1), p, reduction="batchmean")
loss.backward()
print(logits.grad.tolist())
