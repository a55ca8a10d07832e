import torch
from torch.autograd import gradcheck

x = torch.tensor([2.0, 3.0], dtype=torch.float64, requires_grad=True)
print(gradcheck(lambda x: x[x >= 1].square(), x))
