import torch

reward = torch.tensor([5.0], requires_grad=True)
std = reward.std() if len(reward) > 1 else torch.ones(())

normalized = (reward - 1) / std
normalized.sum().backward()
print(normalized.tolist(), reward.grad.tolist())

var = reward.var(correction=0)
print(var.item(), torch.autograd.grad(var, reward)[0].tolist())
