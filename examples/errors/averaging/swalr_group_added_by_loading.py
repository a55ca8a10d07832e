import torch
from torch.optim import swa_utils

w = torch.ones(1, requires_grad=True)
saved = torch.optim.SGD([w], lr=0.5).state_dict()
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = swa_utils.SWALR(optimizer, swa_lr=0.25)
optimizer.load_state_dict(saved)
optimizer.step()
try:
    scheduler.step()
except KeyError as error:
    print(error)
