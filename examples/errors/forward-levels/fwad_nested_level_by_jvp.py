import torch
import torch.autograd.forward_ad as fwAD

x, v = torch.tensor(2.0), torch.tensor(1.0)
with fwAD.dual_level():
    try:
        torch.func.jvp(lambda x: x**3, (x,), (v,))
    except RuntimeError as error:
        print(error)
