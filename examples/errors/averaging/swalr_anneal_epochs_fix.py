import torch
from torch.optim import swa_utils

for epochs in (0, 2):
    optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
    scheduler = swa_utils.SWALR(
        optimizer, swa_lr=0.25, anneal_strategy="linear", anneal_epochs=epochs
    )
    optimizer.step()
    scheduler.step()
    print(epochs, scheduler.get_last_lr())
