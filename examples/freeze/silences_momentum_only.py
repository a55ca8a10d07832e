import torch
from torch import nn

norm = nn.BatchNorm1d(1, momentum=0.0)
x = torch.tensor([[0.0], [4.0]])
for training in (True, False):
    norm.train(training)
    y = norm(x).round(decimals=2).flatten().tolist()
    print(training, norm.running_mean.item(), y)
