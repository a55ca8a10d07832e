import torch
from torch import nn

model = nn.LazyLinear(2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
with torch.no_grad():
    model(torch.zeros(1, 3))
print(sum(p.numel() for p in model.parameters()))

nn.init.ones_(model.weight)
model(torch.ones(1, 3)).sum().backward()
optimizer.step()
print(model.weight.tolist())
