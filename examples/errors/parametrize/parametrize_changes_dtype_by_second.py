from torch import nn
from torch.nn.utils import parametrizations, parametrize


class Scale(nn.Module):
    def forward(self, w):
        return w.double() * 3


layer = nn.Linear(1, 1, bias=False)
parametrizations.weight_norm(layer)
try:
    parametrize.register_parametrization(layer, "weight", Scale())
except ValueError as error:
    print(error)
