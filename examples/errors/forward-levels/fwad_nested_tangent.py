import torch
import torch.autograd.forward_ad as fwAD

x, v = torch.tensor(2.0), torch.tensor(1.0)
with fwAD.dual_level():
    tangent = fwAD.make_dual(v, torch.tensor(0.0))
    try:
        fwAD.make_dual(x, tangent)
    except RuntimeError as error:
        print(error)
