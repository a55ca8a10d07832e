import torch
import torch.autograd.forward_ad as fwAD

index, factor = torch.tensor([0]), torch.tensor([5.0])
with fwAD.dual_level():
    dual = fwAD.make_dual(torch.tensor([2.0]), torch.tensor([3.0]))
    try:
        dual.scatter_reduce_(0, index, factor, "prod")
    except RuntimeError as error:
        print(error)
