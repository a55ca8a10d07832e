import re

import torch

for code in [
    "y[0] = 0",
    "y[:2] *= 5",
    "y.view(3).add_(1)",
    "y.copy_(x * 7)",
    "torch.mul(x, 7, out=y)",
    "y.chunk(3)[0].mul_(5)",
    "[row.mul_(5) for row in y]",
    "y[0].expand(3).add_(1)",
]:
    x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
    y = x * 2
    try:
        exec(code)
        y.sum().backward()
        print(f"{code:27}", x.grad.tolist())
    except RuntimeError as error:
        print(f"{code:27}", re.split(r"\b\. ", str(error))[0])
