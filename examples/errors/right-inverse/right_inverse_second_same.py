from torch import nn
from torch.nn.utils import parametrizations, parametrize


class Scale(nn.Module):
    def forward(self, w):
        return w * 3

    def right_inverse(self, w):
        return w.double() / 3


layer = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
try:
    parametrize.register_parametrization(layer, "weight", Scale())
except ValueError as error:
    print(error)
