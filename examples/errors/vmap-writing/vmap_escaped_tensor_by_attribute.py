import torch
from torch import nn


class Doubled(nn.Module):
    def forward(self, x):
        self.hidden = x * 2
        return self.hidden


model = Doubled()
torch.vmap(model)(torch.tensor([2.0, 3.0]))
try:
    print(model.hidden.mean())
except RuntimeError as error:
    print(str(error).split("internal functorch ")[1])
