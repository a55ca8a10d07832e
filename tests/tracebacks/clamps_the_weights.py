# entry: leaf-inplace
import torch
from torch import nn

critic = nn.Sequential(nn.Linear(3, 6), nn.LeakyReLU(), nn.Linear(6, 1))
optimizer = torch.optim.RMSprop(critic.parameters(), lr=5e-5)
for _ in range(2):
    critic(torch.randn(4, 3)).mean().backward()
    optimizer.step()
    for weight in critic.parameters():
        weight.clamp_(-0.01, 0.01)
