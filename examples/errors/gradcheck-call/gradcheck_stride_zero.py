import torch
from torch.autograd import gradcheck

x = torch.tensor([3.0], dtype=torch.float64).expand(2).requires_grad_()
try:
    gradcheck(torch.square, x)
except RuntimeError as error:
    print(error)
