import torch
from torch import nn

model = nn.Linear(2, 1)
parameters = model.parameters()
optimizer = torch.optim.SGD(parameters, lr=0.5)
try:
    nn.utils.parameters_to_vector(parameters)
except ValueError as error:
    print(error)
