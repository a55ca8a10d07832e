import torch
from torch.autograd import gradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
try:
    gradcheck(torch.square, x, check_backward_ad=False)
except AssertionError as error:
    print(error)
