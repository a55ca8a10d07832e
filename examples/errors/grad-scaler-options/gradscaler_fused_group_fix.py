import torch

w = torch.tensor([3.0], requires_grad=True)
saved = torch.optim.SGD([w], lr=0.5).state_dict()
optimizer = torch.optim.SGD([w], lr=0.5, fused=True)
optimizer.load_state_dict(saved)
for group in optimizer.param_groups:
    group.update(fused=True, foreach=False)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
scaler.scale((2 * w).sum()).backward()
scaler.step(optimizer)
print(w.item())
