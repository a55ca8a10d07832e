import torch
from torch.autograd import gradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
y = torch.tensor([5.0]).double().requires_grad_()
print(gradcheck(torch.square, x), gradcheck(torch.mul, (x, y)))
