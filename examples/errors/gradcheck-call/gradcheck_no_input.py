import torch
from torch.autograd import gradcheck

x = torch.tensor([3.0], dtype=torch.float64)
try:
    gradcheck(torch.square, x)
except ValueError as error:
    print(error)
