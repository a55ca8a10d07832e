import torch

x = torch.tensor(2.0, requires_grad=True)
x.retain_grad()  # (1)!
h = x * 3
h.retain_grad()  # (2)!
loss = h * h
loss.backward(retain_graph=True)
print(h.retains_grad, h.grad.item(), x.retains_grad, x.grad.item())
loss.backward()
print(h.grad.item())

h = x * 3
(h * h).backward()
h.retain_grad()  # (3)!
print(h.grad)
