import torch
from torch import nn

embedding = nn.Embedding(3, 2, sparse=True)
head = nn.Linear(2, 1)
nn.init.ones_(embedding.weight)
head(embedding(torch.tensor([1]))).sum().backward()
parameters = [*embedding.parameters(), *head.parameters()]
dense = [p for p in parameters if not p.grad.is_sparse]
print(len(parameters), len(dense))
print(round(nn.utils.clip_grad_norm_(dense, 1.0).item() ** 2, 4))
