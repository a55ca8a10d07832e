import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.ReduceLROnPlateau(optimizer)
try:
    scheduler.step()
except TypeError as error:
    print(error)
