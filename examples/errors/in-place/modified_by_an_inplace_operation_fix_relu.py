import torch
from torch import nn

model = nn.Sequential(nn.Sigmoid(), nn.ReLU())
x = torch.tensor([0.0, 0.0], requires_grad=True)
model(x).sum().backward()
print(x.grad.tolist())
