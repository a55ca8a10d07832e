import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

layer = nn.Linear(1, 1, bias=False)
model = nn.Sequential(layer, layer)
call_for_per_sample_grads(model)(torch.tensor([[2.0], [3.0]])).sum().backward()
try:
    print(layer.weight.grad_sample)
except AttributeError as error:
    print(error)
