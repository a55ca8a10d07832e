import torch
import torch.autograd.forward_ad as fwAD
from torch import nn
from torch.func import functional_call

norm = nn.BatchNorm1d(1).eval()
state = {k: v for k, v in norm.state_dict().items() if v.is_floating_point()}
with fwAD.dual_level():
    dual = {k: fwAD.make_dual(v, torch.ones(1)) for k, v in state.items()}
    print(list(dual))
    try:
        functional_call(norm, dual, torch.ones(2, 1))
    except RuntimeError as error:
        print(error)
