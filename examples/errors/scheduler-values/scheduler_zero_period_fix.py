import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
period = max(1, 3 // 5)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, period, gamma=0.5)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
