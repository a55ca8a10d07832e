import torch

eps = 2**-20
for code in [
    "(u * u).sqrt()",
    "(u * u).sqrt() + eps",
    "(u * u + eps).sqrt()",
    "u.abs()",
]:
    grads = []
    for value in [0.0, 2**-10, 1.0]:
        u = torch.tensor(value, requires_grad=True)
        eval(code).backward()
        grads.append(round(u.grad.item(), 4))
    print(f"{code:22}", grads)
