import torch
from torch.func import jacfwd, jacrev, jvp, vjp

x = torch.tensor([3.0])
calls = {
    "vjp": lambda f: vjp(f, x, has_aux=True),
    "jacrev": lambda f: jacrev(f, has_aux=True)(x),
    "jvp": lambda f: jvp(f, (x,), (x,), has_aux=True),
    "jacfwd": lambda f: jacfwd(f, has_aux=True)(x),
}
for name, call in calls.items():
    try:
        call(torch.square)
    except RuntimeError as error:
        print(f"{name:6}", str(error).split(" should")[0])
