from collections import Counter

import torch
from torch import nn

grad = torch.autograd.grad
fired = Counter()


def hook(name):
    return lambda *args: fired.update([name])


names = "w", "post_accumulate", "h", "h.grad", "x", "module"
print(" " * 22, *names, sep="  ")
for code in (
    "y.backward()",
    "y.backward(inputs=[w])",
    "grad(y, w)",
    "grad(y, x)",
):
    x = torch.ones(1, 1, requires_grad=True)
    lin = nn.Linear(1, 1, bias=False)
    w = nn.init.constant_(lin.weight, 2.0)
    lin.register_full_backward_hook(hook("module"))
    h = lin(x)
    h.retain_grad()
    y = (h * h).sum()
    for name, tensor in ("w", w), ("h", h), ("x", x):
        tensor.register_hook(hook(name))
    w.register_post_accumulate_grad_hook(hook("post_accumulate"))

    fired.clear()
    eval(code)
    fired["h.grad"] = int(h.grad is not None)
    cells = [f"{fired[name]:{len(name)}}" for name in names]
    print(f"{code:22}", *cells, sep="  ")
