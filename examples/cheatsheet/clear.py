import torch
from torch.nn import ParameterList

print(f"{'':40}w.grad extra  unused  w")
for code in [
    "optimizer.zero_grad()",
    "optimizer.zero_grad(set_to_none=False)",
    "model.zero_grad()",
    "w.grad = None",
    "w.grad.zero_()",
    "pass",
]:
    model = ParameterList(map(torch.tensor, [8.0, 2.0, 3.0]))
    w, extra, unused = model
    optimizer = torch.optim.SGD([w, unused], lr=0.5, momentum=0.5)
    (4 * w + 5 * extra).backward()
    optimizer.step()
    exec(code)
    grads = "".join(f"{p.grad}".ljust(7) for p in model)
    optimizer.step()
    print(f"{code:40}{grads}{w.item():5}")
