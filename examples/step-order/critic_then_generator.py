import torch

generator = torch.tensor(2.0, requires_grad=True)
critic = torch.tensor(3.0, requires_grad=True)
for_generator = torch.optim.SGD([generator], lr=0.5)
for_critic = torch.optim.SGD([critic], lr=0.5)
fake, real = generator * 1.0, torch.tensor(5.0)

critic_loss = critic * fake.detach() - critic * real  # (1)!
for_critic.zero_grad()
critic_loss.backward()
for_critic.step()
print("critic   ", critic.grad.item(), critic.item())

generator_loss = -critic * fake  # (2)!
for_generator.zero_grad()
generator_loss.backward()
for_generator.step()
print("generator", generator.grad.item(), generator.item())
