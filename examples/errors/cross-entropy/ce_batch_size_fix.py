import torch
from torch import nn
from torch.nn import functional as F

images = torch.ones(4, 1, 2, 2)
target = torch.tensor([0, 1, 0, 1])
lin = nn.Linear(4, 2)

logits = lin(images.flatten(1))
assert len(logits) == len(target), (logits.shape, target.shape)
F.cross_entropy(logits, target).backward()
print(tuple(logits.shape), tuple(lin.weight.grad.shape))
