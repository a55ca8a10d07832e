from torch import nn
from torch.nn.utils import parametrizations, parametrize


class Scale(nn.Module):
    def forward(self, w):
        return w.sum()


layer = nn.Linear(2, 1, bias=False)
parametrizations.weight_norm(layer)
try:
    parametrize.register_parametrization(layer, "weight", Scale())
except ValueError as error:
    print(error)
