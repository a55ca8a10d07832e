import torch
from torch import nn

model = nn.Linear(2, 1)
vector = torch.tensor([2.0, 3.0, 5.0])
nn.utils.vector_to_parameters(vector, model.parameters())
print(model.weight.tolist(), model.bias.tolist())
