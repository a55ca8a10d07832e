import torch
from torch import nn

model = nn.Linear(2, 1)
rest = [p for p in model.parameters() if p is not model.bias]
optimizer = torch.optim.SGD(
    [{"params": rest}, {"params": [model.bias]}], lr=0.5
)
print([len(group["params"]) for group in optimizer.param_groups])
