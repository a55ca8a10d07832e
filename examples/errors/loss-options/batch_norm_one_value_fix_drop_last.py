import torch
from torch import nn
from torch.utils.data import DataLoader

norm = nn.BatchNorm1d(1)
data = torch.tensor([[2.0], [3.0], [5.0], [7.0], [11.0]])
for batch in DataLoader(data, batch_size=2, drop_last=True):
    norm(batch).sum().backward()
    print(len(batch), norm.bias.grad.item())
