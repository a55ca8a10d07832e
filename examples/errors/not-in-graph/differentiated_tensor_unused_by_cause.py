import torch
from torch import nn

model = nn.ModuleDict({"used": nn.Linear(1, 1), "spare": nn.Linear(1, 1)})
x, flag = torch.ones(1, 1), False

h = model["used"](x)
if flag:
    h = h + model["spare"](x)
branch = h.sum(), model["spare"].weight

cut = model["spare"](h.detach()).sum(), model["used"].weight

loss = model["used"](x).sum()
model["used"].weight = nn.Parameter(torch.ones(1, 1))
replaced = loss, model["used"].weight

for name in "branch", "cut", "replaced":
    try:
        torch.autograd.grad(*locals()[name])
    except RuntimeError as error:
        print(f"{name:8}", str(error)[:50])
