import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, 3.0])
slope = torch.tensor(0.5, requires_grad=True)

y = torch.where(x > 0, x, slope * x)
y.sum().backward()
print(y.tolist(), slope.grad.item())

slope.grad = None
F.prelu(x, slope.reshape(1)).sum().backward()
print(slope.grad.item())
