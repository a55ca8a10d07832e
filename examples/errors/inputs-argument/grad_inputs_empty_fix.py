import torch
from torch import nn

lin = nn.Linear(2, 1)
parameters = list(lin.parameters())
count = sum(parameter.numel() for parameter in parameters)
loss = lin(torch.ones(1, 2)).sum()

grads = torch.autograd.grad(loss, parameters)
print(count, [grad.tolist() for grad in grads])
