import torch
from torch.func import jacfwd, jvp, vjp


def f(x):
    x.data = torch.tensor(5.0)
    return x**2


x, v = torch.tensor(3.0), torch.tensor(1.0)
cases = {
    "vjp": lambda: vjp(f, x),
    "jvp": lambda: jvp(f, (x,), (v,)),
    "jacfwd": lambda: jacfwd(f)(x),
}
for name, case in cases.items():
    try:
        case()
    except RuntimeError as error:
        print(f"{name:8}{error}")
