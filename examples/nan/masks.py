import torch

where = torch.where

for code in [
    "where(good, x.sqrt(), 0)",
    "x.sqrt() * good",
    "x.sqrt()[good]",
    "x.sqrt().nan_to_num()",
    "x[good].sqrt()",
    "where(good, x, 1).sqrt()",
    "where(good, where(good, x, 1).sqrt(), 0)",
    "x.clamp(min=2**-20).sqrt()",
]:
    x = torch.tensor([-1.0, 0.0, 4.0], requires_grad=True)
    good = x > 0
    y = eval(code)
    y.sum().backward()
    value = [round(v, 3) for v in y.tolist()]
    print(f"{code:41}{value!s:20}{x.grad.tolist()}")
