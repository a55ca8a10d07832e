import torch
from torch import nn


def leaves(loss):
    found, seen, queue = set(), set(), [loss.grad_fn]
    while queue:
        node = queue.pop()
        if node is not None and node not in seen:
            seen.add(node)
            queue += [after for after, _ in node.next_functions]
            if hasattr(node, "variable"):  # (1)!
                found.add(node.variable)
    return found


model = nn.ModuleDict({k: nn.Linear(1, 1) for k in ["good", "cut", "late"]})
hidden = [nn.Linear(1, 3, bias=False)]
optimizer = torch.optim.SGD(model.parameters())
model["late"] = nn.Linear(1, 1)
x = torch.ones(1)
loss = model["good"](x) + model["cut"](x).detach() + model["late"](x)
loss = (loss + hidden[0](x)).sum()

names = {p: name for name, p in model.named_parameters()}
held = {p for group in optimizer.param_groups for p in group["params"]}
used = leaves(loss)
print("             model  graph  optimizer")
for p in [*names, *(used - names.keys())]:
    row = f"{p in names!s:7}{p in used!s:7}{p in held}"
    print(f"{names.get(p, list(p.shape))!s:13}{row}")
