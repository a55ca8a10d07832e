import torch
from torch import optim

for params in ["[a, b]", "[p for p in [a, b] if p.requires_grad]"]:
    a = torch.tensor(2.0)  # (1)!
    b = torch.tensor(3.0, requires_grad=True)
    optimizer = optim.SGD(eval(params), lr=0.5, momentum=0.5, weight_decay=0.5)
    (a * b).backward()
    optimizer.step()
    print(params)
    print("  frozen  ", a.item(), "states", len(optimizer.state))

    a.requires_grad_()
    optimizer.zero_grad()
    (a * b).backward()
    optimizer.step()
    print("  unfrozen", a.item(), "states", len(optimizer.state))
