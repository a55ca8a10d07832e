import torch
from torch.func import grad, jvp, vmap


def scaled(x):
    return x * x.detach().item()


x = torch.tensor([2.0, 5.0])
cases = {
    "grad": grad(scaled),
    "jvp": lambda x: jvp(scaled, (x,), (x,))[1],
}
for name, f in cases.items():
    try:
        vmap(f)(x)
    except RuntimeError as error:
        print(f"{name:5}{str(error)[:68]}")
