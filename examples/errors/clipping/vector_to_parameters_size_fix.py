import torch
from torch import nn

model = nn.Linear(2, 3)
size = sum(p.numel() for p in model.parameters())
nn.utils.vector_to_parameters(torch.ones(size), model.parameters())
print(size, model.bias.tolist())
