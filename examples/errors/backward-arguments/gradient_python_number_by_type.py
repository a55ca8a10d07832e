import torch
from torch import nn

lin = nn.Linear(2, 1)
loss = lin(torch.ones(1, 2)).sum()
grad = torch.autograd.grad
calls = {
    "backward(True)": lambda: loss.backward(True),
    "grad(loss, w, True)": lambda: grad(loss, lin.weight, True),
    "grad(loss.item(), w)": lambda: grad(loss.item(), lin.weight),
    "grad(loss, lin)": lambda: grad(loss, lin),
    "grad(loss, None)": lambda: grad(loss, None),
    "grad(loss, loss.grad_fn)": lambda: grad(loss, loss.grad_fn),
}
for call, function in calls.items():
    try:
        function()
    except TypeError as error:
        print(f"{call:24}", error)
