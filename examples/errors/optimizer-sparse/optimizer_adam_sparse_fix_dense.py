import torch
from torch import nn

embedding = nn.Embedding(3, 2)
nn.init.ones_(embedding.weight)
optimizer = torch.optim.Adam(embedding.parameters(), lr=0.5)
embedding(torch.tensor([1])).sum().backward()
print(embedding.weight.grad.tolist())
optimizer.step()
print([[round(x, 4) for x in row] for row in embedding.weight.tolist()])
