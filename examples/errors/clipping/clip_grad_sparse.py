import torch
from torch import nn

embedding = nn.Embedding(3, 2, sparse=True)
embedding(torch.tensor([1])).sum().backward()
try:
    nn.utils.clip_grad_norm_(embedding.parameters(), 1.0)
except NotImplementedError as error:
    print(str(error).partition(" This could be")[0])
