import torch.autograd.forward_ad as fwAD

level = fwAD.enter_dual_level()
try:
    fwAD.exit_dual_level(level=level + 1)
except RuntimeError as error:
    print(error)
fwAD.exit_dual_level()
