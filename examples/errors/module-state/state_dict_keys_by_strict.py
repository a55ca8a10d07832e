import torch
from torch import nn

saved = {"module.weight": torch.tensor([[2.0, 3.0]])}
layer = nn.Linear(2, 1, bias=False)
nn.init.zeros_(layer.weight)
print(layer.load_state_dict(saved, strict=False))
print(layer.weight.tolist())
