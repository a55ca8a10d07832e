import torch
from torch import nn


class Cut(nn.Module):
    def forward(self, x):
        return (x > 0).float()


class Flat(nn.Module):
    def forward(self, x):
        return x.round()


def watch(module, args, out):
    if out.requires_grad:
        out.retain_grad()  # (1)!
    seen.append((type(module).__name__, out))


lin0, lin1, lin2 = (nn.Linear(1, 1) for _ in range(3))
nn.init.constant_(lin2.weight, 7.0)
model = nn.Sequential(lin0, Cut(), lin1, Flat(), lin2)
seen = []
for module in model.modules():  # (2)!
    module.register_forward_hook(watch)

model(torch.ones(1)).backward()
for name, out in seen:
    print(f"{name:11}{out.requires_grad!s:6}{out.grad}")
