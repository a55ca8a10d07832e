import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
try:
    lr_scheduler.StepLR(optimizer, step_size=1, last_epoch=2)
except KeyError as error:
    print(error)
