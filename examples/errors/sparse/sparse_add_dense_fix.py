import torch
from torch import nn

embedding = nn.Embedding(3, 1, sparse=True)
embedding.weight.data.fill_(2.0)
optimizer = torch.optim.SGD(embedding.parameters(), lr=0.5)
embedding(torch.tensor([0, 2])).sum().backward()
optimizer.step()
print(embedding.weight.flatten().tolist())
