import torch
from torch import nn

before = torch.__future__.get_swap_module_params_on_conversion()
torch.__future__.set_swap_module_params_on_conversion(True)
lin = nn.Linear(1, 1, bias=False)
state = {"weight": torch.full((1, 1), 5.0)}
penalty = (lin.weight**2).sum()
try:
    lin.load_state_dict(state)
except RuntimeError as error:
    print(str(error).split("('")[1].split("',)")[0])
torch.__future__.set_swap_module_params_on_conversion(before)
