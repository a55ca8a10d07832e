import torch

w = torch.tensor([3.0], requires_grad=True)
v = torch.tensor([5.0], requires_grad=True)
optimizers = [torch.optim.SGD([w], lr=0.5), torch.optim.SGD([v], lr=0.5)]
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
for loss, optimizer in zip([(2 * w).sum(), (7 * v).sum()], optimizers):
    scaler.scale(loss).backward()
    scaler.step(optimizer)
scaler.update()
print(w.item(), v.item())
