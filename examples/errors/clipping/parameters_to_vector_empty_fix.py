import torch
from torch import nn

model = nn.Linear(2, 1)
nn.init.ones_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
print(nn.utils.parameters_to_vector(model.parameters()).tolist())
