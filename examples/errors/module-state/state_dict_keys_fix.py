import torch
from torch import nn
from torch.optim import swa_utils

model = nn.Linear(2, 1)
averaged = swa_utils.AveragedModel(model)
with torch.no_grad():
    averaged.module.weight.copy_(torch.tensor([[2.0, 3.0]]))
model.load_state_dict(averaged.module.state_dict())
print(model.weight.tolist())
