import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.5**epoch)
optimizer.add_param_group({"params": [torch.ones(1, requires_grad=True)]})
optimizer.step()
try:
    scheduler.step()
except ValueError as error:
    print(error)
