import torch
from torch import nn

for setup in [
    "model.w = w; SGD(...)",
    "model.w = [w]; SGD(...)",
    "model.w = {'w': w}; SGD(...)",
    "model.w = nn.ParameterList([w]); SGD(...)",
    "SGD(...); model.w = w",
    "SGD(...); model.w = w; optimizer.add_param_group({'params': [w]})",
]:
    before, after = setup.split("SGD(...)")
    model, w = nn.Module(), nn.Parameter(torch.tensor(3.0))
    model.other = nn.Parameter(torch.tensor(5.0))  # (1)!
    exec(before)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
    exec(after.removeprefix("; "))
    (w * 2 + model.other).backward()
    optimizer.step()
    listed = any(p is w for p in model.parameters())
    print(setup)
    print("    grad", w.grad.item(), "listed", listed, "w", w.item())
