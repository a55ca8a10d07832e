import torch
from torch.autograd import gradgradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
try:
    gradgradcheck(torch.square, x, check_rev_over_rev=False)
except AssertionError as error:
    print(error)
