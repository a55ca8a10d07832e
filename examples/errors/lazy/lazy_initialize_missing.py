import torch
from torch import nn


class Scale(nn.modules.lazy.LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.UninitializedParameter()

    def forward(self, x):
        return x * self.weight


try:
    Scale()(torch.ones(1, 3))
except NotImplementedError as error:
    print(error)
