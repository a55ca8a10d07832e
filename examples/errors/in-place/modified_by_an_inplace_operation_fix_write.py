import torch
from torch import nn

w = torch.tensor([2.0, 3.0], requires_grad=True)
(w**2).sum().backward()
with torch.no_grad():
    w.clamp_(max=2.5)
print(w.tolist(), w.grad.tolist())

embedding = nn.Embedding(2, 1, max_norm=1.0)
nn.init.constant_(embedding.weight, 3.0)
penalty = (embedding.weight.clone() ** 2).sum()
(penalty + embedding(torch.tensor([0])).sum()).backward()
print(embedding.weight.grad.tolist())
