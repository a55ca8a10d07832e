import torch
from torch import nn

lstm = nn.LSTM(1, 1)
state = None
for _ in range(2):
    output, state = lstm(torch.ones(3, 1, 1), state)
    output.sum().backward()
    state = tuple(s.detach() for s in state)
    print([s.requires_grad for s in state])
