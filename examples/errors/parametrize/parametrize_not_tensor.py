from torch import nn
from torch.nn.utils import parametrize


class Scale(nn.Module):
    def forward(self, w):
        w * 3


layer = nn.Linear(1, 1, bias=False)
try:
    parametrize.register_parametrization(layer, "weight", Scale())
except ValueError as error:
    print(error)
