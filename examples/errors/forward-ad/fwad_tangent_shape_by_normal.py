import torch
import torch.autograd.forward_ad as fwAD

mean, std = torch.zeros(1, 2), torch.ones(3, 2)
with fwAD.dual_level():
    dual = fwAD.make_dual(mean, torch.ones(1, 2))
    try:
        torch.normal(dual, std)
    except RuntimeError as error:
        print(error)
