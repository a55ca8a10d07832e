import torch
from torch import nn

c, norm = torch.ones(2), nn.BatchNorm1d(2)
table, from_pretrained = torch.ones(2, 2), nn.Embedding.from_pretrained
w = torch.ones(2, requires_grad=True)

for code in [
    "torch.ones(2)",
    "torch.zeros_like(w)",
    "w.new_zeros(2)",
    "torch.ones(2, requires_grad=True)",
    "torch.ones(2).requires_grad_()",
    "nn.Parameter(c)",
    "nn.Linear(2, 2).weight",
    "norm.weight",
    "norm.running_mean",
    "nn.Embedding(2, 2).weight",
    "from_pretrained(table).weight",
    "from_pretrained(table, freeze=False).weight",
]:
    print(f"{eval(code).requires_grad!s:6}{code}")
