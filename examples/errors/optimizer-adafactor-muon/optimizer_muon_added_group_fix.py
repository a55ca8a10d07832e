import torch
from torch import nn

model = nn.Linear(2, 3)
nn.init.zeros_(model.bias)
optimizers = [torch.optim.Muon([model.weight])]
optimizers.append(torch.optim.SGD([model.bias], lr=0.5))
model(torch.ones(1, 2)).sum().backward()
for optimizer in optimizers:
    optimizer.step()
print(model.bias.tolist())
