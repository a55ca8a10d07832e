import torch

w = torch.tensor(2.0, requires_grad=True)
state, total = torch.tensor(1.0), 0.0
for _ in range(2):
    state = w * state
    total = total + state**2

total.backward()
print(total.item(), w.grad.item())
