import torch
from torch.optim import swa_utils

w, v = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
optimizer.add_param_group({"params": [v]})
scheduler = swa_utils.SWALR(optimizer, swa_lr=0.25, anneal_epochs=0)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
