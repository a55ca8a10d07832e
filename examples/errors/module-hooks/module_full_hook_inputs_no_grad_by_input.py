import warnings

import torch
from torch import nn


def show(module, grads_in, grads_out):
    print(type(module).__name__, grads_in, grads_out[0].tolist())


linear, embedding = nn.Linear(1, 1), nn.Embedding(5, 1)
for layer in linear, embedding:
    layer.register_full_backward_hook(show)
x = torch.tensor([[3.0]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    linear(x).sum().backward()
    embedding(torch.tensor([3])).sum().backward()
    linear(input=x.requires_grad_()).sum().backward()  # (1)!
print("warnings", len(caught))
