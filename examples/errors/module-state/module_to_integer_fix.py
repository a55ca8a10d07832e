import torch
from torch import nn

model = nn.Linear(2, 1).to(torch.bfloat16)
print(model.weight.dtype)
