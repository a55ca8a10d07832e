import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
c = torch.tensor(5.0, requires_grad=True)

h = a * 1.0
loss = h.detach() * b * c  # (1)!
loss.backward()
print("a", a.grad, " b", b.grad, " c", c.grad)
