import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
warm_up = lr_scheduler.ConstantLR(optimizer, factor=0.5, total_iters=2)
plateau = lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=0)
for step, loss in enumerate((5.0, 3.0, 2.0, 2.0)):
    optimizer.step()
    if step < 2:
        warm_up.step()
    else:
        plateau.step(loss)
    print(optimizer.param_groups[0]["lr"])
