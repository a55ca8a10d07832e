import torch.autograd.forward_ad as fwAD

try:
    with fwAD.dual_level(), fwAD.dual_level():
        pass
except RuntimeError as error:
    print(error)
