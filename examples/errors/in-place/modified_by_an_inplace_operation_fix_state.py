import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
state = torch.tensor(1.0)
for _ in range(3):
    state = w * state.detach()
    optimizer.zero_grad()
    state.backward()
    print(w.item(), state.item(), w.grad.item())
    optimizer.step()
