import torch

w = torch.tensor(3.0, requires_grad=True)
v = torch.tensor(7.0, requires_grad=True)
optimizer = torch.optim.SGD([w, v], lr=0.125)

w.grad = torch.tensor(8.0)  # (1)!
optimizer.step()
print("w", w.item(), w.grad.item())
print("v", v.item(), v.grad)

optimizer.step()
print("w", w.item(), w.grad.item())
