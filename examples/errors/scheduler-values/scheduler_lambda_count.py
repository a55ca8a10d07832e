import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
functions = [lambda epoch: 0.5, lambda epoch: 0.25]
try:
    lr_scheduler.LambdaLR(optimizer, functions)
except ValueError as error:
    print(error)
