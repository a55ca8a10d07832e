import torch
from torch import nn

before = torch.__future__.get_swap_module_params_on_conversion()
torch.__future__.set_swap_module_params_on_conversion(True)
lin = nn.Linear(1, 1, bias=False)
nn.init.constant_(lin.weight, 3.0)
lin.double()
penalty = (lin.weight**2).sum()
penalty.backward()
print(lin.weight.grad.dtype, lin.weight.grad.item())
torch.__future__.set_swap_module_params_on_conversion(before)
