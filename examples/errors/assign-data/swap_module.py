import torch
from torch import nn

before = torch.__future__.get_swap_module_params_on_conversion()
torch.__future__.set_swap_module_params_on_conversion(True)
lin = nn.Linear(1, 1)
penalty = (lin.weight**2).sum()
try:
    lin.double()
except RuntimeError as error:
    print(error)
torch.__future__.set_swap_module_params_on_conversion(before)
