import torch
from torch.optim import SGD

w = torch.tensor(2.0, requires_grad=True)
optimizer = SGD([w], lr=0.25, momentum=0.5)

(w * w).backward()
optimizer.step()
print("trained", w.item())

w.requires_grad_(False)
for _ in range(3):
    optimizer.zero_grad(set_to_none=False)
    optimizer.step()
    print("frozen ", w.item())
