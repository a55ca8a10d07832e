import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(1, 1, bias=False)
        self.b = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return self.a(x)


model = Net()
model(torch.tensor([[2.0]])).sum().backward()
for name, p in model.named_parameters():
    print(name, p.grad)
