import torch
from torch import no_grad, set_grad_enabled

w = torch.tensor(3.0, requires_grad=True)


def records():
    return (w * 2).requires_grad


@no_grad()
def decorated():
    yield records()


def careless():
    with no_grad():
        yield records()


def show(code, inside):
    print(f"{code:30}{inside!s:8}{records()}")


print(f"{'':30}inside  outside")
show("no_grad(records)()", no_grad(records)())  # (1)!
for inside in decorated():
    show("for inside in decorated()", inside)  # (2)!
for inside in careless():
    show("for inside in careless()", inside)
set_grad_enabled(False)
show("set_grad_enabled(False)", records())
set_grad_enabled(True)
with set_grad_enabled(False):
    inside = records()
show("with set_grad_enabled(False)", inside)
