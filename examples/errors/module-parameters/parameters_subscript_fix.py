import torch
from torch import nn

model = nn.Linear(2, 1)
model(torch.tensor([[3.0, 5.0]])).sum().backward()
print(model.weight.grad.tolist())
print(list(model.parameters())[0].grad.tolist())
print(next(model.parameters()).grad.tolist())
