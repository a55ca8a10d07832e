import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model = nn.Sequential(nn.Linear(2, 2), nn.GroupNorm(1, 2))
call_for_per_sample_grads(model)(torch.ones(3, 2)).sum().backward()
print(list(model[0].weight.grad_sample.shape))
print(model[1].bias.grad_sample.tolist())
