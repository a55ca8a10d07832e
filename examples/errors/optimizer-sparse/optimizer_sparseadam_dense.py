import torch
from torch import nn

embedding = nn.Embedding(3, 2)
optimizer = torch.optim.SparseAdam(embedding.parameters())
embedding(torch.tensor([1])).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
