import torch
from torch import nn


class Scale(nn.modules.lazy.LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.UninitializedParameter()
        self.bias = nn.UninitializedParameter()

    def initialize_parameters(self, x):
        for parameter in (self.weight, self.bias):
            parameter.materialize(x.shape[-1:])
            nn.init.ones_(parameter)

    def forward(self, x):
        return x * self.weight + self.bias


scale = Scale()
scale(torch.full((1, 2), 3.0)).sum().backward()
print(scale.weight.grad.tolist(), scale.bias.grad.tolist())
