import torch

frozen = torch.nn.Linear(1, 1, bias=False).half().requires_grad_(False)
adapter = torch.nn.Linear(1, 1, bias=False).half()
torch.nn.init.constant_(frozen.weight, 3.0)
torch.nn.init.constant_(adapter.weight, 5.0)
adapter.float()
optimizer = torch.optim.SGD(adapter.parameters(), lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
with torch.autocast("cpu", dtype=torch.float16):
    loss = adapter(frozen(torch.tensor([[2.0]]))).sum()
scaler.scale(loss).backward()
scaler.step(optimizer)
scaler.update()
print(adapter.weight.grad.item(), adapter.weight.item())
