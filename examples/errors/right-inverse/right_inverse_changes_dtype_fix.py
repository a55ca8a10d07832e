import torch
from torch import nn
from torch.nn.utils import parametrize


class Scale(nn.Module):
    def forward(self, w):
        return w * 3

    def right_inverse(self, w):
        return (w.double() / 3).to(w.dtype)


layer = nn.Linear(1, 1, bias=False)
parametrize.register_parametrization(layer, "weight", Scale())
layer.weight = torch.tensor([[6.0]])
print(layer.weight.item(), layer.parametrizations.weight.original.item())
