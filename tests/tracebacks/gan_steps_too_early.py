# entry: modified-by-an-inplace-operation
import torch
from torch import nn

generator = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
critic = nn.Sequential(nn.Linear(2, 8), nn.Linear(8, 1))
step_generator = torch.optim.RMSprop(generator.parameters(), lr=1e-4)
step_critic = torch.optim.RMSprop(critic.parameters(), lr=1e-4)
for batch in range(4):
    fake = generator(torch.randn(16, 4))
    score = critic(fake)
    step_critic.zero_grad()
    score.mean().backward(retain_graph=True)
    step_critic.step()
    step_generator.zero_grad()
    (-score.mean()).backward()
    step_generator.step()
