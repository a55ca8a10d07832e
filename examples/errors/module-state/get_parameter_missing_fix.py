import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
print([name for name, _ in model.named_parameters()])
print(model.get_parameter("0.weight").requires_grad)
