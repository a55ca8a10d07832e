import torch
from torch import nn

model = nn.Linear(2, 3)
nn.init.zeros_(model.bias)
matrices = [p for p in model.parameters() if p.ndim == 2]
others = [p for p in model.parameters() if p.ndim != 2]
optimizers = [torch.optim.Muon(matrices), torch.optim.SGD(others, lr=0.5)]
model(torch.ones(1, 2)).sum().backward()
for optimizer in optimizers:
    optimizer.step()
print([list(p.shape) for p in matrices], model.bias.tolist())
