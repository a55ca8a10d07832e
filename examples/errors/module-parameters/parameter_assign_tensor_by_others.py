import torch
from torch import nn

layer = nn.Linear(1, 1)
no_bias = nn.Linear(1, 1, bias=False)
for module, name, value in (
    (layer, "weight", layer.weight * 2),
    (layer, "weight", layer.weight.detach().double()),
    (layer, "weight", [[2.0]]),
    (layer, "bias", True),
    (no_bias, "bias", torch.zeros(1)),
):
    try:
        setattr(module, name, value)
    except TypeError as error:
        print(error)
