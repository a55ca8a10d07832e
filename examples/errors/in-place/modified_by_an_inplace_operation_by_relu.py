import torch
from torch import nn

model = nn.Sequential(nn.Sigmoid(), nn.ReLU(inplace=True))
x = torch.tensor([2.0, 3.0], requires_grad=True)
y = model(x)
try:
    y.sum().backward()
except RuntimeError as error:
    print(str(error).split(" instead")[0])
