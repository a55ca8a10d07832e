import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, requires_grad=True)
p = torch.tensor([[1, 0]]).float()

F.kl_div(logits.log_softmax(1), p, reduction="batchmean").backward()
print(logits.grad.tolist())
