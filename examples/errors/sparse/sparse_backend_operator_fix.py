import torch
from torch import nn

embedding = nn.Embedding(3, 1)
embedding(torch.tensor([2, 2])).sum().backward()
norm = nn.utils.clip_grad_norm_(embedding.parameters(), 100.0)
print(norm.item(), embedding.weight.grad.flatten().tolist())
