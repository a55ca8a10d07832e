import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

first, second = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
second.weight = first.weight
nn.init.constant_(first.weight, 5.0)
model = nn.Sequential(first, second)
call_for_per_sample_grads(model)(torch.tensor([[2.0], [3.0]])).sum().backward()
print(first.weight.grad_sample.flatten().tolist())
