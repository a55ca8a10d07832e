import torch
from torch import nn

before = torch.__future__.get_swap_module_params_on_conversion()
torch.__future__.set_swap_module_params_on_conversion(True)
lin = nn.Linear(1, 1)
lin.double()
loss = lin(torch.full((1,), 5.0).double()).sum()
loss.backward()
print(lin.weight.grad.dtype, lin.weight.grad.tolist())
torch.__future__.set_swap_module_params_on_conversion(before)
