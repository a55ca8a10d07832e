import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 3))
for p in model.parameters():
    p.requires_grad = False
model[1] = nn.Linear(2, 1)
trained = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.SGD(trained, lr=0.5)
print([list(p.shape) for p in optimizer.param_groups[0]["params"]])
