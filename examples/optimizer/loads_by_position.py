import torch
from torch import optim

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
optimizer = optim.SGD([("a", a), ("b", b)], lr=0.5, momentum=0.5)
(5 * a + 7 * b).backward()
optimizer.step()

resumed = optim.SGD([("b", b), ("a", a)], lr=0.125, momentum=0.5)
resumed.load_state_dict(optimizer.state_dict())
for name, p in [("a", a), ("b", b)]:
    before = optimizer.state[p]["momentum_buffer"].item()
    after = resumed.state[p]["momentum_buffer"].item()
    print(name, "buffer", before, "->", after)
print("lr", resumed.param_groups[0]["lr"])
