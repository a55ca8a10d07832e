import torch
from torch import nn

trunk = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 2))
head1, head2 = nn.Linear(2, 1), nn.Linear(2, 1)
trained = [*trunk.parameters(), *head1.parameters()]
optimizer = torch.optim.SGD(trained, lr=0.5)
optimizer2 = torch.optim.SGD(head2.parameters(), lr=0.5)

h = trunk(torch.ones(1, 4))
loss1, loss2 = head1(h).sum(), head2(h).sum()

loss1.backward(retain_graph=True)
optimizer.step()  # (1)!

weight = trunk[1].weight
print("shape", list(weight.shape), "version", weight._version)
try:
    loss2.backward()
except RuntimeError as error:
    print(error)
