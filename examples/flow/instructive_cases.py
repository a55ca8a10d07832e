import torch
from torch import nn


def grads(frozen=None, detached=None, hidden=None):
    layers = [nn.Linear(1, 1, bias=False) for _ in range(4)]
    for layer, weight in zip(layers, [2.0, 3.0, 5.0, 7.0], strict=True):
        nn.init.constant_(layer.weight, weight)
    if frozen is not None:
        layers[frozen].weight.requires_grad_(False)
    h = torch.ones(1, 1)
    for number, layer in enumerate(layers):
        with torch.set_grad_enabled(number != hidden):
            h = layer(h)
        if number == detached:
            h = h.detach()
    h.backward()
    found = [layer.weight.grad for layer in layers]
    return [grad if grad is None else grad.item() for grad in found]


print("all trained  ", grads())
print("lin1 frozen  ", grads(frozen=1))
print("lin1 detached", grads(detached=1))
print("lin1 no_grad ", grads(hidden=1))
