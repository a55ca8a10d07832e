import torch
from torch.optim import lr_scheduler

for make in (
    lambda o: lr_scheduler.LambdaLR(o, lambda epoch: 0.5),
    lambda o: lr_scheduler.MultiplicativeLR(o, lambda epoch: 0.5),
    lambda o: lr_scheduler.CosineAnnealingWarmRestarts(o, 2),
    lambda o: lr_scheduler.StepLR(o, 2),
    lambda o: lr_scheduler.CosineAnnealingLR(o, 2),
):
    a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([a], lr=0.5)
    scheduler = make(optimizer)
    optimizer.add_param_group({"params": [b]})
    optimizer.step()
    try:
        scheduler.step()
        print(type(scheduler).__name__)
    except ValueError as error:
        print(type(scheduler).__name__, error)
