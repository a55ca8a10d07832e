import torch
from torch import nn


class Scale(nn.Module):
    cache = None

    def forward(self, x):
        if self.cache is None:
            self.cache = torch.tensor([2.0])  # (1)!
        return x * self.cache


for mode in [torch.no_grad, torch.inference_mode]:
    model = Scale()
    x = torch.ones(1, requires_grad=True)
    with mode():
        model(x)
    try:
        model(x).backward()
        print(f"{mode.__name__:16}x.grad {x.grad.item()}")
    except RuntimeError as error:
        print(f"{mode.__name__:16}{str(error).split('.')[0]}")
