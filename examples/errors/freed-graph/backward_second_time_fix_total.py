import torch

w = torch.tensor(2.0, requires_grad=True)
total = 0.0
for x in 3.0, 5.0:
    loss = (w * x) ** 2
    loss.backward()
    total += loss.item()
print(total, w.grad.item())
