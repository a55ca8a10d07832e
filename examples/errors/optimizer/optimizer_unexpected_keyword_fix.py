import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters(), betas=(0.5, 0.75))
print(optimizer.defaults["betas"])
print(sorted(torch.optim.SGD(model.parameters()).defaults))
