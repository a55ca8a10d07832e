import torch.autograd.forward_ad as fwAD

try:
    fwAD.exit_dual_level()
except RuntimeError as error:
    print(error)
