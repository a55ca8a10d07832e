import torch
from torch import nn


class Tagged(torch.Tensor):
    def module_load(self, other, assign=False):
        return other.detach().as_subclass(type(self))


before = torch.__future__.get_swap_module_params_on_conversion()
torch.__future__.set_swap_module_params_on_conversion(True)
layer = nn.Linear(1, 1, bias=False)
layer.weight = nn.Parameter(torch.ones(1, 1).as_subclass(Tagged))
layer.load_state_dict({"weight": torch.tensor([[3.0]])})
torch.__future__.set_swap_module_params_on_conversion(before)
x = torch.tensor([[2.0]], requires_grad=True)
layer(x).sum().backward()
print(type(layer.weight).__name__, x.grad.tolist())
