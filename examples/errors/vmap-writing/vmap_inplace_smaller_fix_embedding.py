import torch
from torch import nn

weight = torch.tensor([[2.0, 3.0], [5.0, 7.0], [11.0, 13.0]])
embedding = nn.Embedding.from_pretrained(weight, max_norm=32.0)
vectors = embedding(torch.tensor([0, 2]))
print(torch.vmap(torch.sum)(vectors).tolist())
