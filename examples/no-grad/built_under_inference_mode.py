import torch
from torch import nn, optim

with torch.inference_mode():
    model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))

x = torch.ones(1, 1)
try:
    model(x)
except RuntimeError as error:
    print(str(error).split(".")[0])

layer = model[0]
layer(x).backward()
print("weight    ", layer.weight.requires_grad, layer.weight.grad)
print("weight.t()", layer.weight.t().requires_grad)  # (1)!
print("bias      ", layer.bias.requires_grad, layer.bias.grad)

try:
    optim.SGD(layer.parameters(), lr=0.5).step()
except RuntimeError as error:
    print(str(error).split(".")[0])
