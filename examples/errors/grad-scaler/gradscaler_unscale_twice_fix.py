import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
for x in 2, 5:
    scaler.scale((x * w).sum()).backward()
scaler.unscale_(optimizer)
print(w.grad.item())
torch.nn.utils.clip_grad_norm_([w], 3.5)
scaler.step(optimizer)
scaler.update()
print(round(w.grad.item(), 3), round(w.item(), 3))
