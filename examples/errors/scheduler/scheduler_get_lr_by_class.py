import warnings

import torch
from torch.optim import lr_scheduler

for make in (
    lambda o: lr_scheduler.StepLR(o, step_size=1, gamma=0.5),
    lambda o: lr_scheduler.StepLR(o, step_size=2, gamma=0.5),
    lambda o: lr_scheduler.LambdaLR(o, lambda epoch: 0.5**epoch),
):
    w = torch.tensor([2.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)
    scheduler = make(optimizer)
    for _ in range(2):
        optimizer.step()
        scheduler.step()
        with warnings.catch_warnings(record=True):
            warnings.simplefilter("always")
            print(type(scheduler).__name__, scheduler.get_lr(), end=" ")
        print(scheduler.get_last_lr())
