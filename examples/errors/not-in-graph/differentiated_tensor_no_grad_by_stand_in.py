import torch
from torch import nn

lin = nn.Linear(2, 1, bias=False)
loss = lin(torch.ones(1, 2)).sum()

stand_ins = {
    "weight.data": lin.weight.data,
    "weight.detach()": lin.weight.detach(),
    "state_dict()": lin.state_dict()["weight"],
}
for name, tensor in stand_ins.items():
    for allow_unused in False, True:
        try:
            torch.autograd.grad(loss, tensor, allow_unused=allow_unused)
        except RuntimeError as error:
            print(f"{name:15} {allow_unused!s:5}", error)
