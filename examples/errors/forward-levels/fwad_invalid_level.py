import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor(2.0)
with fwAD.dual_level():
    try:
        fwAD.make_dual(x, torch.tensor(1.0), level=1)
    except RuntimeError as error:
        print(error)
