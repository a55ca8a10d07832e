import torch
from torch import nn

names = "SGD SparseAdam Adadelta Adamax ASGD NAdam RAdam Rprop Adafactor Muon"
for name in names.split():
    embedding = nn.Embedding(3, 2, sparse=True)
    optimizer = getattr(torch.optim, name)(embedding.parameters())
    embedding(torch.tensor([1])).sum().backward()
    try:
        optimizer.step()
        print(name)
    except RuntimeError as error:
        print(error)
