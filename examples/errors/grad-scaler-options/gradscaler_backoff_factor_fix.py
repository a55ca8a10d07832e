import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0, backoff_factor=0.5)
for x in float("inf"), 2.0:
    optimizer.zero_grad()
    scaler.scale((x * w).sum()).backward()
    scaler.step(optimizer)
    scaler.update()
    print(w.grad.item(), w.item(), scaler.get_scale())
