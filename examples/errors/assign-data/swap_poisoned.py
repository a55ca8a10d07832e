import torch
from torch import nn

before = torch.__future__.get_swap_module_params_on_conversion()
torch.__future__.set_swap_module_params_on_conversion(True)
lin = nn.Linear(1, 1)
loss = lin(torch.ones(1)).sum()
lin.double()
try:
    loss.backward()
except RuntimeError as error:
    print(error)
torch.__future__.set_swap_module_params_on_conversion(before)
