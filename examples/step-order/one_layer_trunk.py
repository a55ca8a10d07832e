import torch
from torch import nn

x = torch.ones(1, 4)
for trunk in nn.Linear(4, 4), nn.Conv1d(1, 1, 1), nn.LayerNorm(4):
    optimizer = torch.optim.SGD(trunk.parameters(), lr=0.5)
    loss = trunk(x).sum()
    loss.backward(retain_graph=True)
    optimizer.step()
    try:
        loss.backward()
        print(f"{type(trunk).__name__:9} ok")
    except RuntimeError:
        print(f"{type(trunk).__name__:9} raises")
