import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.named_parameters(), lr=0.5)
scale = nn.Parameter(torch.ones(1))
optimizer.add_param_group({"params": [("scale", scale)]})
print([group["param_names"] for group in optimizer.param_groups])
