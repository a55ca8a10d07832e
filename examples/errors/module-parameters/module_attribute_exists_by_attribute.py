import torch
from torch import nn

for register in (
    lambda m: m.register_buffer("mask", torch.ones(1)),
    lambda m: m.register_buffer("weight", torch.ones(1)),
    lambda m: m.add_module("weight", nn.ReLU()),
    lambda m: nn.ModuleDict({"keys": m}),
    lambda m: nn.ParameterDict({"values": torch.ones(1)}),
):
    layer = nn.Linear(2, 1)
    layer.mask = None
    try:
        register(layer)
    except KeyError as error:
        print(error)
