import torch
import torch.autograd.forward_ad as fwAD

level = fwAD.enter_dual_level()
dual = fwAD.make_dual(torch.tensor(2.0), torch.tensor(1.0))
print(fwAD.unpack_dual(dual**2).tangent.item())
fwAD.exit_dual_level(level=level)
