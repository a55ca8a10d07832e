import warnings

import torch
from torch import nn


class Total(nn.Module):
    def forward(self, tensors):
        return sum(tensors)


def show(module, grads_in, grads_out):
    print(f"{type(module).__name__:10}{grads_in!s:8} {grads_out[0].tolist()}")


linear, embedding, total = nn.Linear(1, 1), nn.Embedding(5, 1), Total()
for layer in linear, embedding, total:
    layer.register_full_backward_hook(show)
x = torch.tensor([[3.0]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    linear(x).sum().backward()
    embedding(torch.tensor([3])).sum().backward()
    x.requires_grad_()
    linear(input=x).sum().backward()  # (1)!
    total([x, x]).sum().backward()  # (2)!
print("warnings", len(caught))
