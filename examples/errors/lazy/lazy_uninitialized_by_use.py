import torch
from torch import nn
from torch.optim import swa_utils

model = nn.LazyLinear(2)
w = model.weight
averaged = swa_utils.AveragedModel(model)
for name, use in (
    ("optimizer", lambda: torch.optim.SGD(model.parameters())),
    ("to", lambda: model.to(torch.float64)),
    ("nn.init", lambda: nn.init.ones_(w)),
    ("requires_grad_", lambda: model.requires_grad_(False)),
    ("average", lambda: averaged.update_parameters(model)),
    ("w * w", lambda: w * w),
):
    try:
        use()
        print(name, "ok")
    except ValueError as error:
        print(name, str(error).partition(" of ")[0])
