import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * 3.14159

print(round(loss.item(), 2), f"{loss:.2f}")
loss.round(decimals=2).backward()
print(w.grad.item())
