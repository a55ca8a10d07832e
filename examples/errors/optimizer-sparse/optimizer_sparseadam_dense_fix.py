import torch
from torch import nn

embedding = nn.Embedding(3, 2, sparse=True)
nn.init.ones_(embedding.weight)
optimizer = torch.optim.SparseAdam(embedding.parameters(), lr=0.5)
embedding(torch.tensor([1])).sum().backward()
optimizer.step()
print([[round(x, 4) for x in row] for row in embedding.weight.tolist()])
