import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, 3.0], requires_grad=True)
y = F.leaky_relu(5 * x, -0.5)
y.sum().backward()
print(y.tolist(), x.grad.tolist())
