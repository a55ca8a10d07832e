import torch
from torch import nn

cell = nn.RNNCell(1, 1)
optimizer = torch.optim.SGD(cell.parameters(), lr=0.5)
state = torch.zeros(1, 1)
try:
    for step in range(3):
        state = cell(torch.ones(1, 1), state)
        state.sum().backward(retain_graph=True)
        optimizer.step()
except RuntimeError as error:
    print(step, str(error).split(" instead")[0])
