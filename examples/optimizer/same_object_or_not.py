import copy

import torch
from torch import nn

original = nn.Linear(2, 2, bias=False)
other = {"weight": torch.ones(2, 2)}
for change in [
    "layer.load_state_dict(other)",
    "layer.double()",
    "layer.to(torch.float16)",
    "layer.weight.data = other['weight']",
    "layer.load_state_dict(other, assign=True)",
    "layer.weight = nn.Parameter(other['weight'])",
    "nn.utils.parametrizations.weight_norm(layer)",
    "layer.to('meta')",
    "layer = copy.deepcopy(layer)",
]:
    layer = copy.deepcopy(original)
    held = layer.weight  # (1)!
    exec(change)
    print(f"{change:46}{any(p is held for p in layer.parameters())}")
