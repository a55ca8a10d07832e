import torch
from torch import func
from torch.nn import functional as F


def f(x):
    return F.scaled_dot_product_attention(x, x, x).square().sum()


x = torch.full((1, 1, 1, 1), 2.0)
cases = {
    "jvp": lambda: func.jvp(f, (x,), (x,)),
    "jacfwd": lambda: func.jacfwd(f)(x),
    "hessian": lambda: func.hessian(f)(x),
    "linearize": lambda: func.linearize(f, x),
}
for name, case in cases.items():
    try:
        case()
    except NotImplementedError as error:
        print(f"{name:10}", str(error).split(" that does")[0])
