import torch
from torch.autograd import gradcheck, gradgradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
both = {"check_forward_ad": True, "check_batched_forward_grad": True}
print(gradcheck(torch.square, x, **both))
over = {"check_fwd_over_rev": True, "check_rev_over_rev": False}
print(gradgradcheck(torch.square, x, **over, check_undefined_grad=False))
