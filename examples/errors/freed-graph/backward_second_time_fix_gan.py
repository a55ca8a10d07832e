import torch

generator = torch.tensor(2.0, requires_grad=True)
critic = torch.tensor(3.0, requires_grad=True)
fake = generator * torch.tensor(5.0)

(critic * fake.detach()).backward()
print(critic.grad.item(), generator.grad)

(-critic * fake).backward()
print(generator.grad.item())
