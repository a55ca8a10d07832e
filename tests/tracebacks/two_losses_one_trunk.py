# entry: backward-second-time
import torch
from torch import nn


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(6, 12), nn.Tanh())
        self.price, self.rooms = nn.Linear(12, 1), nn.Linear(12, 1)

    def forward(self, houses):
        shared = self.trunk(houses)
        return self.price(shared), self.rooms(shared)


model = TwoHeads()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(2):
    price, rooms = model(torch.randn(10, 6))
    optimizer.zero_grad()
    price.pow(2).mean().backward()
    rooms.pow(2).mean().backward()
    optimizer.step()
