import torch

scaler = torch.amp.GradScaler("cpu", 4.0, growth_factor=2.0, growth_interval=1)
w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler.scale((2 * w).sum()).backward()
scaler.step(optimizer)
scaler.update()
print(w.grad.item(), scaler.get_scale())
