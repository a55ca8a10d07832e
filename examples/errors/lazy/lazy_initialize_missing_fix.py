import torch
from torch import nn


class Scale(nn.modules.lazy.LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.UninitializedParameter()

    def initialize_parameters(self, x):
        self.weight.materialize(x.shape[-1:])
        nn.init.constant_(self.weight, 2.0)

    def forward(self, x):
        return x * self.weight


scale = Scale()
scale(torch.ones(1, 3)).sum().backward()
print(scale.weight.tolist(), scale.weight.grad.tolist())
