import torch
from torch import nn

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
try:
    optimizer.step((lambda: (w**2).sum())())
except TypeError as error:
    print(error)

loss = nn.MSELoss()
try:
    for _ in range(2):
        loss = loss(w, torch.zeros(1))
except TypeError as error:
    print(error)
