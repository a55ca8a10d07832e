import torch
from torch import optim

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
optimizer = optim.SGD([b], lr=0.5)  # (1)!

for _ in range(3):
    optimizer.zero_grad()
    (a * b).backward()
    print(f"a {a.item()}  a.grad {a.grad.item()}", end="   ")
    print(f"b {b.item()}  b.grad {b.grad.item()}")
    optimizer.step()
