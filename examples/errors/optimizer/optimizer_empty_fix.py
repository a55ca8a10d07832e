import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
        self.scale = nn.Parameter(torch.ones(1))
        self.shifts = nn.ParameterList([torch.ones(3), torch.ones(5)])


optimizer = torch.optim.SGD(Net().parameters(), lr=0.5)
print([list(p.shape) for p in optimizer.param_groups[0]["params"]])
