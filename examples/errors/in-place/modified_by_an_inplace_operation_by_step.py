import torch
from torch import nn

first, second = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(second.parameters(), lr=0.5)
y = second(first(torch.ones(1, 1)))
y.sum().backward(retain_graph=True)
optimizer.step()
try:
    y.sum().backward()
except RuntimeError as error:
    print(str(error).split(" instead")[0])
