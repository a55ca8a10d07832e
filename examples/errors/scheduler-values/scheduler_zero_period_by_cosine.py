import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=0)
optimizer.step()
try:
    scheduler.step()
except ZeroDivisionError as error:
    print(error)
