import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
for i, x in enumerate([2, 5]):
    scaler.scale((x * w).sum()).backward()
    if i == 1:
        scaler.step(optimizer)
        scaler.update()
print(w.grad.item(), w.item())
