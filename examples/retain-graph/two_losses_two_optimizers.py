import torch
from torch import nn

trunk, head1, head2 = (nn.Linear(1, 1, bias=False) for _ in range(3))
for layer, value in (trunk, 2.0), (head1, 3.0), (head2, 5.0):
    nn.init.constant_(layer.weight, value)
optimizer = torch.optim.SGD([trunk.weight, head1.weight], lr=0.125)
optimizer2 = torch.optim.SGD([head2.weight], lr=0.125)

h = trunk(torch.ones(1))
loss1 = head1(h).sum()
loss2 = head2(h).sum()

loss1.backward(retain_graph=True)  # (1)!
loss2.backward()
optimizer.step()
optimizer2.step()

for name, layer in ("trunk", trunk), ("head1", head1), ("head2", head2):
    w = layer.weight
    print(name, "grad", w.grad.item(), " now", w.item())
