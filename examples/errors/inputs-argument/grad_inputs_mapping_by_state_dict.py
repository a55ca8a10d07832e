import torch
from torch import nn

lin = nn.Linear(2, 1)
loss = lin(torch.ones(1, 2)).sum()
try:
    loss.backward(inputs=lin.state_dict())
except TypeError as error:
    print(error)
