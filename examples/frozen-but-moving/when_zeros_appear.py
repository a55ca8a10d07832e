import torch

for frozen_from in (1, 2):
    for zero in ("optimizer.zero_grad()", "optimizer.zero_grad(False)", "pass"):
        w = torch.tensor(8.0, requires_grad=True)
        v = torch.tensor(1.0, requires_grad=True)
        optimizer = torch.optim.SGD([w, v], lr=0.5, momentum=0.5)
        values = []
        for step in (1, 2, 3):
            w.requires_grad_(step < frozen_from)
            exec(zero)
            h = w * 4
            (h + v).backward()
            optimizer.step()
            values.append(w.item())
        print(frozen_from, f"{zero:26}", values, w.grad)
