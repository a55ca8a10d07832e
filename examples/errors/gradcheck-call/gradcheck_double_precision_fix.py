import torch
from torch import nn
from torch.autograd import gradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
print(gradcheck(torch.square, x))
print(gradcheck(torch.mul, (x, torch.tensor([5.0]))))

lin = nn.Linear(1, 2).double()
print(gradcheck(lin, x), gradcheck(lambda w: x @ w.T, lin.weight))
