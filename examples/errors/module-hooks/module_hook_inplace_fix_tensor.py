import torch
from torch import nn


def watch(module, args, output):
    name = type(module).__name__
    output.register_hook(lambda grad: print(name, grad.tolist()))


model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.ReLU(inplace=True))
nn.init.constant_(model[0].weight, 2.0)
for module in model:
    module.register_forward_hook(watch)
x = torch.tensor([[3.0]], requires_grad=True)
(5 * model(x)).sum().backward()
print(x.grad.tolist())
