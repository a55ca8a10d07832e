import warnings

import torch

warnings.simplefilter("ignore")
w = torch.ones(2, requires_grad=True)
print(f"{'':41}.grad  is_leaf requires_grad")
for code in [
    "torch.ones(2)",
    "torch.ones(2).half().requires_grad_()",
    "torch.ones(2, requires_grad=True).half()",
    "torch.nn.Linear(2, 2).half().weight",
    "torch.nn.Parameter(w * 2)",
    "w * 2",
    "w.detach()",
]:
    t = eval(code)
    (t * w).sum().backward()
    grad = "None" if t.grad is None else "filled"
    print(f"{code:41}{grad:7}{t.is_leaf!s:8}{t.requires_grad}")
