import torch
import torch.autograd.forward_ad as fwAD
from torch.func import jacfwd, jvp

x, v = torch.tensor(2.0), torch.tensor(1.0)
cases = {
    "jvp": lambda: jvp(lambda x: x**3, (x,), (v,)),
    "jacfwd": lambda: jacfwd(lambda x: x**3)(x),
}
with fwAD.dual_level():
    for name, case in cases.items():
        try:
            case()
        except RuntimeError as error:
            print(f"{name:7}", error)
