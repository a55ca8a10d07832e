import copy

import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
layer.load_state_dict(
    {"weight_g": torch.tensor([[3.0]]), "weight_v": torch.tensor([[2.0]])}
)
print(layer.weight.item(), [name for name, _ in layer.named_parameters()])
print(copy.deepcopy(layer).weight.item())
