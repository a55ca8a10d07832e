import torch
from torch.optim import swa_utils

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
scheduler = swa_utils.SWALR(
    optimizer, swa_lr=0.25, anneal_strategy="linear", anneal_epochs=2
)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
