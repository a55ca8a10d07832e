import torch
from torch import nn

embedding = nn.Embedding(3, 2, sparse=True)
nn.init.ones_(embedding.weight)
optimizer = torch.optim.Adagrad(embedding.parameters(), lr=0.5)
embedding(torch.tensor([1])).sum().backward()
with torch.sparse.check_sparse_tensor_invariants():
    optimizer.step()
print([[round(x, 4) for x in row] for row in embedding.weight.tolist()])
