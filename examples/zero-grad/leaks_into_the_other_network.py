import torch
from torch import nn

generator, critic = (nn.Linear(1, 1, bias=False) for _ in range(2))
nn.init.constant_(generator.weight, 2.0)
nn.init.constant_(critic.weight, 3.0)
for_generator = torch.optim.SGD(generator.parameters(), lr=0.5)
for_critic = torch.optim.SGD(critic.parameters(), lr=0.5)

critic(generator(torch.ones(1, 1))).backward()
for_generator.step()
for_generator.zero_grad()  # (1)!
print("for_generator.zero_grad()", critic.weight.grad.item())

real = torch.tensor([[5.0]])
critic(real).backward()
print("critic(real).backward()  ", critic.weight.grad.item())

for_critic.zero_grad()
critic(real).backward()
print("for_critic.zero_grad()   ", critic.weight.grad.item())
