import torch

w0, w1 = [torch.tensor(value, requires_grad=True) for value in (2.0, 3.0)]
optimizer = torch.optim.SGD([w0, w1], lr=0.5, fused=True)


def show(label):
    print(f"{label:7} w0.grad {w0.grad.item()}  w1.grad {w1.grad.item()}")
    optimizer.zero_grad()


old = w0 * 1.0 * w1
old.backward(retain_graph=True)
optimizer.step()
show("at p0")

new = w0 * 1.0 * w1
new.backward()
show("at p1")

old.backward()
show("old, p1")
