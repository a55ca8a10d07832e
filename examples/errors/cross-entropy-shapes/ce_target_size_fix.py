import torch
from torch.nn import functional as F

logits = torch.zeros(2, 5, 2, requires_grad=True)
target = torch.ones(2, 5, dtype=torch.long)

for scores, classes in (
    (logits.transpose(1, 2), target),
    (logits.flatten(0, 1), target.flatten()),
):
    logits.grad = None
    F.cross_entropy(scores, classes, reduction="sum").backward()
    print(tuple(scores.shape), tuple(classes.shape), logits.grad[0, 0].tolist())
