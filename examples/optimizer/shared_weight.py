import torch
from torch import nn, optim

embed = nn.Embedding(1, 1)
head = nn.Linear(1, 1, bias=False)
nn.init.constant_(embed.weight, 2.0)
head.weight = embed.weight  # (1)!

optimizer = optim.SGD(head.parameters(), lr=0.125)
head(embed(torch.tensor([0]))).backward()
print("grad ", embed.weight.grad.item())
optimizer.step()
print("embed", embed.weight.item())
