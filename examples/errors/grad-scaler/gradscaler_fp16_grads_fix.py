import torch

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.constant_(model.weight, 3.0)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
with torch.autocast("cpu", dtype=torch.float16):
    loss = model(torch.tensor([[2.0]])).sum()
scaler.scale(loss).backward()
scaler.step(optimizer)
scaler.update()
print(loss.dtype, model.weight.grad.item(), model.weight.item())
print(model.weight.element_size())
