import torch
from torch import optim
from torch.nn.utils import clip_grad_norm_

for clipped in ["[body, head]", "[head]"]:
    body = torch.tensor(4.0, requires_grad=True)
    head = torch.tensor(3.0, requires_grad=True)
    optimizer = optim.SGD([head], lr=0.0)  # (1)!
    print(clipped)
    for _ in range(3):
        optimizer.zero_grad()
        (body * head).backward()
        norm = clip_grad_norm_(eval(clipped), max_norm=4.0)
        print(f"  norm {norm:.2f}  head.grad {head.grad:.2f}")
