import torch
from torch.autograd import gradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
checks = {"check_forward_ad": True, "check_backward_ad": False}
print(gradcheck(torch.square, x, **checks))
