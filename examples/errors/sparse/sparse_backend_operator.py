import torch
from torch import nn

embedding = nn.Embedding(3, 1, sparse=True)
embedding(torch.tensor([0, 2])).sum().backward()
try:
    nn.utils.clip_grad_norm_(embedding.parameters(), 1.0)
except NotImplementedError as error:
    print(str(error).split(" This could")[0])
