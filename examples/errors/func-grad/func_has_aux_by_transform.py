import torch
from torch.func import grad, jacfwd, jacrev, jvp, vjp

x = torch.tensor([3.0])
calls = {
    "grad": lambda: grad(torch.sum, has_aux=True)(x),
    "vjp": lambda: vjp(torch.sum, x, has_aux=True),
    "jacrev": lambda: jacrev(torch.sum, has_aux=True)(x),
    "jvp": lambda: jvp(torch.sum, (x,), (x,), has_aux=True),
    "jacfwd": lambda: jacfwd(torch.sum, has_aux=True)(x),
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:6}", str(error)[:57])
