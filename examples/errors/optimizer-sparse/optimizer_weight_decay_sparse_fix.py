import torch
from torch import nn

embedding = nn.Embedding(3, 2, sparse=True)
head = nn.Linear(2, 1)
nn.init.ones_(embedding.weight)
nn.init.ones_(head.weight)
groups = [
    {"params": embedding.parameters(), "weight_decay": 0.0},
    {"params": head.parameters()},
]
optimizer = torch.optim.Adagrad(groups, lr=0.5, weight_decay=0.5)
head(embedding(torch.tensor([1]))).sum().backward()
with torch.sparse.check_sparse_tensor_invariants():  # (1)!
    optimizer.step()
print([[round(x, 4) for x in row] for row in embedding.weight.tolist()])
