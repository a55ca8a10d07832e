import torch
from torch.autograd import gradcheck

x = torch.tensor([1024.0], dtype=torch.float64, requires_grad=True)
print(gradcheck(torch.square, x))
