import torch
from torch import nn

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
head = nn.Linear(2, 1)
try:
    optimizer.add_param_group(head.parameters())
except TypeError as error:
    print(error)
