import torch
from torch import nn

embedding = nn.Embedding(3, 2)
output = nn.Linear(2, 3, bias=False)
output.weight = embedding.weight
try:
    torch.optim.SGD(
        [{"params": embedding.parameters()}, {"params": output.parameters()}]
    )
except ValueError as error:
    print(error)
