import torch
import torch.autograd.forward_ad as fwAD
from torch.nn import functional as F

x, mean, var = torch.tensor([[7.0]]), torch.tensor([3.0]), torch.tensor([4.0])
with fwAD.dual_level():
    dual = fwAD.make_dual(x, torch.tensor([[6.0]]))
    moved = fwAD.make_dual(mean, torch.tensor([1.0]))
    try:
        F.batch_norm(dual, moved, var, eps=0.0)
    except RuntimeError as error:
        print(error)
