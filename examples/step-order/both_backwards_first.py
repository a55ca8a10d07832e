import torch

a, b, c1, c2 = (
    torch.tensor(value, requires_grad=True) for value in (2.0, 3.0, 5.0, 7.0)
)
optimizer = torch.optim.SGD([a, b, c1], lr=0.5)
optimizer2 = torch.optim.SGD([c2], lr=0.5)

h = 1.0 * a * b
loss1, loss2 = h * c1, h * c2

optimizer.zero_grad()
optimizer2.zero_grad()
loss1.backward(retain_graph=True)
loss2.backward()
optimizer.step()
optimizer2.step()

for name, w in dict(a=a, b=b, c1=c1, c2=c2).items():
    print(f"{name:2} grad {w.grad.item():5}  now {w.item():5}")
