import torch
from torch import nn

names = "SGD SparseAdam LBFGS Adadelta Adamax ASGD NAdam RAdam Rprop Muon"
for name in names.split():
    embedding = nn.Embedding(3, 2, sparse=True)
    optimizer = getattr(torch.optim, name)(embedding.parameters())
    loss = embedding(torch.tensor([1])).sum()
    loss.backward()
    try:
        optimizer.step(lambda loss=loss: loss)
        print(name, "ok")
    except RuntimeError as error:
        print(error)
