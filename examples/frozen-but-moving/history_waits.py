import torch

w = torch.tensor(8.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
(w * 4).backward()
optimizer.step()
print(w.item(), optimizer.state[w]["momentum_buffer"].item())

w.requires_grad_(False)
w.grad = None
for _ in range(100):
    optimizer.step()
print(w.item(), optimizer.state[w]["momentum_buffer"].item())

w.requires_grad_(True)
(w * 0).backward()  # (1)!
optimizer.step()
print(w.item(), optimizer.state[w]["momentum_buffer"].item())

del optimizer.state[w]  # (2)!
optimizer.step()
print(w.item(), optimizer.state[w]["momentum_buffer"].item())
