import torch
from torch import nn
from torch.utils.data import DataLoader

norm = nn.BatchNorm1d(1)
data = torch.tensor([[1.0], [3.0], [2.0], [4.0], [5.0]])
for batch in DataLoader(data, batch_size=2, drop_last=True):
    print(norm(batch).round(decimals=3).flatten().tolist())
