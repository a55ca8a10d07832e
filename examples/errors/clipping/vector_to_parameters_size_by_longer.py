import torch
from torch import nn

model = nn.Linear(2, 3)
nn.utils.vector_to_parameters(torch.ones(11), model.parameters())
print(model.bias.tolist())
