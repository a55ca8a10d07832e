import torch
from torch import nn

model = nn.Sequential(*[nn.Linear(1, 1, False) for _ in range(3)])
for p in model.parameters():
    nn.init.constant_(p, 3.0)
a, b, head = model
w = b.weight
optimizer = torch.optim.SGD([w, head.weight])

h = a(torch.tensor([2.0]))
h.retain_grad()
h.register_hook(lambda grad: print("h", grad))
b.register_full_backward_hook(lambda m, i, o: print("b", i, o))
w.register_post_accumulate_grad_hook(lambda p: print("w", p.grad))
b(h).backward()
print("h.grad", h.grad)

held = {p for g in optimizer.param_groups for p in g["params"]}
for name, p in model.named_parameters():
    print(name, f"{p.grad is None = }, {p in held = }")
