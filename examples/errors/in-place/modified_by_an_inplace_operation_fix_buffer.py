import torch

w = torch.tensor(2.0, requires_grad=True)
states = [torch.tensor(1.0)]
for _ in range(3):
    states.append(w * states[-1])
torch.stack(states).sum().backward()
print(w.grad.item())
