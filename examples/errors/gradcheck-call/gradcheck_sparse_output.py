import torch
from torch.autograd import gradcheck

x = torch.eye(2, dtype=torch.float64).requires_grad_()
try:
    gradcheck(lambda x: (x * 5).to_sparse(), x)
except ValueError as error:
    print(error)
