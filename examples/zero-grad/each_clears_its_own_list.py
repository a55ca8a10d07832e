import torch
from torch import nn
from torch.optim import SGD

body, head, new = (nn.Linear(1, 1, bias=False) for _ in range(3))
scale, x = (torch.ones(1, requires_grad=True) for _ in range(2))
tensors = dict(
    body=body.weight, head=head.weight, new=new.weight, scale=scale, x=x
)


def report(held, optimizer):
    print(held)
    for owner in net, optimizer:
        for tensor in tensors.values():
            tensor.grad = torch.ones_like(tensor)  # (1)!
        owner.zero_grad()
        cleared = [name for name in tensors if tensors[name].grad is None]
        print(f"    {type(owner).__name__:10}", *cleared)


net = nn.Sequential(body, head)
report("net.parameters()", SGD(net.parameters()))
report("head.parameters()", SGD(head.parameters()))
report("[*net.parameters(), scale]", SGD([*net.parameters(), scale]))

optimizer = SGD(net.parameters())
net[1] = new  # (2)!
report("net.parameters(); net[1] = new", optimizer)
