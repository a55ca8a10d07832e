import torch
from torch import nn

used, unused = nn.Linear(2, 1), nn.Linear(2, 1)
used(torch.ones(1, 2)).sum().backward()
parameters = [used.weight, unused.weight]
grads = [torch.zeros_like(p) if p.grad is None else p.grad for p in parameters]
print(nn.utils.parameters_to_vector(grads).tolist())
present = [p.grad for p in parameters if p.grad is not None]
print(round(nn.utils.get_total_norm(present).item() ** 2, 4))
