import torch
from torch.autograd.functional import jacobian, vjp

x = torch.tensor([2.0, 3.0])
forward = {"strategy": "forward-mode", "vectorize": True}
for case in [
    lambda: jacobian(lambda a, b: a * b, [x, x]),
    lambda: vjp(lambda x: x**2, x, [1.0, 1.0]),
    lambda: jacobian(lambda x: [x, x], x, **forward),
]:
    try:
        case()
    except TypeError as error:
        print(error)
