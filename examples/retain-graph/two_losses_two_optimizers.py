import torch
from torch import nn

trunk, head1, head2 = (nn.Linear(1, 1, bias=False) for _ in range(3))
for w, value in (trunk.weight, 2.0), (head1.weight, 3.0), (head2.weight, 5.0):
    nn.init.constant_(w, value)
optimizer = torch.optim.SGD([trunk.weight, head1.weight], lr=0.125)
optimizer2 = torch.optim.SGD([head2.weight], lr=0.125)

h = trunk(torch.ones(1, 1))
loss1 = head1(h).sum()
loss2 = head2(h).sum()

loss1.backward(retain_graph=True)  # (1)!
loss2.backward()
optimizer.step()
optimizer2.step()

for name in "trunk", "head1", "head2":
    w = eval(name).weight
    print(name, "grad", w.grad.item(), " now", w.item())
