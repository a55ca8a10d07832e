import torch
from torch import nn

model = nn.LazyLinear(2)
with torch.no_grad():
    model(torch.zeros(1, 3))
print(model.share_memory().weight.is_shared())
