import torch
from torch import nn
from torch.nn.modules import utils

for prefix in "module.", "_orig_mod.":
    saved = {prefix + "weight": torch.tensor([[2.0, 3.0]])}
    utils.consume_prefix_in_state_dict_if_present(saved, prefix)
    layer = nn.Linear(2, 1, bias=False)
    layer.load_state_dict(saved)
    print(*saved, layer.weight.tolist())
