import torch
from torch import nn

embedding = nn.Embedding.from_pretrained(torch.eye(2))
head = nn.Linear(2, 2, bias=False)
print("embedding", embedding.weight.requires_grad)
print("head     ", head.weight.requires_grad)

head.weight = embedding.weight
print("head     ", head.weight.requires_grad)

head.requires_grad_(True)
print("embedding", embedding.weight.requires_grad)
