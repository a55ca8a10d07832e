import torch
from torch.optim import swa_utils

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
scheduler = swa_utils.SWALR(optimizer, swa_lr=0.25)
optimizer.add_param_group({"params": [torch.ones(1, requires_grad=True)]})
optimizer.step()
try:
    scheduler.step()
except KeyError as error:
    print(error)
