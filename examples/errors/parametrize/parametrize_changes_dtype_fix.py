from torch import nn
from torch.nn.utils import parametrize


class Scale(nn.Module):
    def forward(self, w):
        return (w.double() * 3).to(w.dtype)


class Wide(nn.Module):
    def forward(self, w):
        return w.double() * 3


for make, unsafe in ((Scale, False), (Wide, True)):
    layer = nn.Linear(1, 1, bias=False)
    nn.init.constant_(layer.weight, 2.0)
    parametrize.register_parametrization(layer, "weight", make(), unsafe=unsafe)
    print(layer.weight.item(), layer.weight.dtype)
