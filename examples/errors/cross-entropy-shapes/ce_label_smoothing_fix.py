import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, requires_grad=True)

F.cross_entropy(logits, torch.tensor([0]), label_smoothing=0.5).backward()
print(logits.grad.tolist())
