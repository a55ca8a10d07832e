import torch
from torch import nn

layers = [nn.Linear(1, 1, bias=False) for _ in range(4)]
for layer, weight in zip(layers, [2.0, 3.0, 5.0, 7.0], strict=True):
    nn.init.constant_(layer.weight, weight)
lin0, lin1, lin2, lin3 = layers

for p in lin2.parameters():
    p.requires_grad = False  # (1)!

x = torch.ones(1, 1, requires_grad=True)
x1 = lin0(x)
x2 = lin1(x1)
x3 = lin2(x2)
x4 = lin3(x3)
x4.sum().backward()

print("x   ", x.grad)
for i, layer in enumerate(layers):
    print(f"lin{i}", layer.weight.grad)
