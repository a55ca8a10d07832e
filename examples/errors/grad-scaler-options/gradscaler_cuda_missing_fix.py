import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
w = torch.tensor([3.0], device=device, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler(device, enabled=device == "cuda")
scaler.scale((2 * w).sum()).backward()
scaler.step(optimizer)
scaler.update()
print(scaler.is_enabled(), w.grad.item(), w.item())
