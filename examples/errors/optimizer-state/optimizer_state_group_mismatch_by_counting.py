import torch
from torch import nn

saved = torch.optim.Adam(nn.Linear(2, 1).parameters()).state_dict()
optimizer = torch.optim.Adam(nn.Linear(2, 1, bias=False).parameters())
print([len(group["params"]) for group in saved["param_groups"]])
print([len(group["params"]) for group in optimizer.param_groups])
