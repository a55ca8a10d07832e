import torch
from torch import nn

lin = nn.Linear(2, 1)
loss = lin(torch.ones(1, 2)).sum()
wrong = lin.named_parameters(), [lin.parameters()], [loss.grad_fn]
for inputs in wrong:
    try:
        torch.autograd.grad(loss, inputs)
    except RuntimeError as error:
        print(error)
