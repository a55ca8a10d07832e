import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, 3.0], requires_grad=True)
F.leaky_relu(x * 1, negative_slope=-0.5).sum().backward()
print(x.grad.tolist())

x = torch.tensor([0.0, 3.0], requires_grad=True)
F.elu(x * 1, alpha=-0.5).sum().backward()
print(x.grad.tolist())
