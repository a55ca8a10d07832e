import torch
from torch import nn

embedding = nn.Embedding(3, 1, sparse=True)
embedding(torch.tensor([2, 2])).sum().backward()
gradient = embedding.weight.grad.coalesce()
norm = gradient.norm()
embedding.weight.grad = gradient * (1 / norm).clamp(max=1.0)
print(norm.item(), embedding.weight.grad.to_dense().flatten().tolist())
