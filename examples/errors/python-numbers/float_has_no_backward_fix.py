import torch

w = torch.tensor(2.0, requires_grad=True)
total = 0.0
for x in 3.0, 5.0:
    total = total + w * x

total.backward()
print(total.item(), w.grad.item())
