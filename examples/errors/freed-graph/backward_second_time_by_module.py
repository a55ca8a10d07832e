import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.root = nn.Parameter(torch.tensor(2.0))
        self.scale = self.root**2

    def forward(self, x):
        return self.scale * x


model = Scale()
model(3.0).backward()
try:
    model(5.0).backward()
except RuntimeError as error:
    print(str(error)[:49])
