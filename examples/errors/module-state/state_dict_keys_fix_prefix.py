import torch
from torch import nn
from torch.nn.modules import utils

saved = {"module.weight": torch.tensor([[2.0, 3.0]])}
utils.consume_prefix_in_state_dict_if_present(saved, "module.")
layer = nn.Linear(2, 1, bias=False)
layer.load_state_dict(saved)
print(*saved, layer.weight.tolist())
