import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
try:
    lr_scheduler.SequentialLR(
        optimizer, [lr_scheduler.ConstantLR], milestones=[]
    )
except TypeError as error:
    print(error)
