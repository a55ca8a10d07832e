import torch
from torch import nn

embedding = nn.Embedding(3, 1, sparse=True)
optimizer = torch.optim.SGD(embedding.parameters(), lr=0.5, weight_decay=0.5)
embedding(torch.tensor([0, 2])).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
