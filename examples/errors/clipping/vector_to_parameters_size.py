import torch
from torch import nn

model = nn.Linear(2, 3)
vector = torch.ones(5)
try:
    nn.utils.vector_to_parameters(vector, model.parameters())
except RuntimeError as error:
    print(error)
