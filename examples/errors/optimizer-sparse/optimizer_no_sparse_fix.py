import torch
from torch import nn

embedding = nn.Embedding(3, 2, sparse=True)
nn.init.ones_(embedding.weight)
optimizer = torch.optim.SGD(embedding.parameters(), lr=0.5)
embedding(torch.tensor([1])).sum().backward()
optimizer.step()
print(embedding.weight.tolist())
