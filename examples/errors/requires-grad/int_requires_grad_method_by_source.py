import torch
from torch import nn

bn = nn.BatchNorm1d(2)
calls = {
    "mask": lambda: (torch.ones(3) > 0).requires_grad_(),
    "argmax": lambda: torch.ones(3).argmax().requires_grad_(),
    "buffers": lambda: [b.requires_grad_() for b in bn.buffers()],
    "func.grad": lambda: torch.func.grad(lambda n: n * 2.0)(torch.tensor(3)),
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:9}", error)
