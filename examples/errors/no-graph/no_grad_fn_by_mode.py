import torch
from torch import nn

lin = nn.Linear(1, 1)
torch.set_grad_enabled(False)
evaluation = lin(torch.ones(1, 1))

loss = lin(torch.ones(1, 1)).sum()
print(torch.is_grad_enabled(), lin.weight.requires_grad, loss.requires_grad)
try:
    loss.backward()
except RuntimeError as error:
    print(error)
torch.set_grad_enabled(True)
