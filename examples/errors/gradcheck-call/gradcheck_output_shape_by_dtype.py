import torch
from torch.autograd import gradcheck

x = torch.tensor([1.0, 3.0], dtype=torch.float64, requires_grad=True)
try:
    gradcheck(lambda x: x.float() if x.min() < 1 else x.double(), x)
except AssertionError as error:
    print(error)
