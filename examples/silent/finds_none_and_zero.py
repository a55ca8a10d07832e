import torch
from torch import nn

layers = {k: nn.Linear(1, 1, bias=False) for k in ["good", "cut", "flat"]}
model = nn.ModuleDict(layers)
x = torch.ones(1)
loss = model["good"](x) + model["cut"](x).long() + model["flat"](x).round()
loss.backward()

for name, p in model.named_parameters():  # (1)!
    if p.grad is None or not p.grad.any():
        print(name, p.grad)
