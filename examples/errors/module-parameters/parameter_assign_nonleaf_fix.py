import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor([3.0]))
        self.scale = nn.Parameter(torch.ones(1), requires_grad=False)

    def forward(self, x):
        return x * (self.scale * self.factor)


net = Net()
net(torch.tensor([5.0])).sum().backward()
print(net.factor.grad.tolist())
