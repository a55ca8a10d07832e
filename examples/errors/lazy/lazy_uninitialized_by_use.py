import torch
from torch import nn

model = nn.LazyLinear(2)
w = model.weight
for name, use in (
    ("optimizer", lambda: torch.optim.SGD(model.parameters())),
    ("to", lambda: model.to(torch.float64)),
    ("nn.init", lambda: nn.init.ones_(w)),
    ("requires_grad_", lambda: model.requires_grad_(False)),
    ("detach", lambda: w.detach()),
):
    try:
        use()
        print(name, True)
    except ValueError as error:
        print(name, str(error).partition(" of ")[0])
