from torch import nn
from torch.nn.utils import parametrize


class Scale(nn.Module):
    def forward(self, w):
        return w.sum()


layer = nn.Linear(2, 1, bias=False)
try:
    parametrize.register_parametrization(layer, "weight", Scale())
except ValueError as error:
    print(error)
