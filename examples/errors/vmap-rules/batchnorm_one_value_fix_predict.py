import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2, bias=False), nn.BatchNorm1d(2, eps=0.0))
nn.init.eye_(model[0].weight)

model.eval()
with torch.no_grad():
    print(model(torch.tensor([[3.0, 5.0]])).tolist())
model.train()
