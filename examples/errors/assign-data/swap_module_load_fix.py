import torch
from torch import nn


class Tagged(torch.Tensor):
    def module_load(self, other, assign=False):
        return other.detach()


torch.__future__.set_swap_module_params_on_conversion(True)
layer = nn.Linear(1, 1, bias=False)
layer.weight = nn.Parameter(torch.ones(1, 1).as_subclass(Tagged))
layer.load_state_dict({"weight": torch.tensor([[3.0]])})
torch.__future__.set_swap_module_params_on_conversion(False)
x = torch.tensor([[2.0]], requires_grad=True)
layer(x).sum().backward()
print(x.grad)
