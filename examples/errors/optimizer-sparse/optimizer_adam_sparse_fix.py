import torch
from torch import nn

embedding = nn.Embedding(3, 2, sparse=True)
head = nn.Linear(2, 1)
nn.init.ones_(embedding.weight)
nn.init.ones_(head.weight)
optimizers = [
    torch.optim.SparseAdam(embedding.parameters(), lr=0.5),
    torch.optim.Adam(head.parameters(), lr=0.5),
]
head(embedding(torch.tensor([1]))).sum().backward()
for optimizer in optimizers:
    optimizer.step()
print([[round(x, 4) for x in row] for row in embedding.weight.tolist()])
print([round(x, 4) for x in head.weight[0].tolist()])
