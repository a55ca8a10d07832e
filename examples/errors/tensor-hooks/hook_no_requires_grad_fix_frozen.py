import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
nn.init.constant_(model[0].weight, 2.0)
nn.init.constant_(model[1].weight, 3.0)
model[0].requires_grad_(False)
for name, p in model.named_parameters():
    if p.requires_grad:
        p.register_hook(lambda grad, name=name: print(name, grad.tolist()))
model(torch.tensor([[5.0]])).sum().backward()
