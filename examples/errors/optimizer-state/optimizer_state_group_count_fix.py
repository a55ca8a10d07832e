import torch
from torch import nn

model = nn.Linear(2, 1)
saved = torch.optim.SGD([model.weight], lr=0.5).state_dict()
optimizer = torch.optim.SGD([model.weight], lr=0.25)
optimizer.load_state_dict(saved)
optimizer.add_param_group({"params": [model.bias]})
print([(len(group["params"]), group["lr"]) for group in optimizer.param_groups])
