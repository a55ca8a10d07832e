import torch

reward = torch.tensor([5.0], requires_grad=True)
scale = reward.std() if len(reward) > 1 else torch.ones(())

normalized = (reward - 1) / scale
normalized.sum().backward()
print(normalized.tolist(), reward.grad.tolist())

reward.grad = None
std = reward.std(correction=0)
std.backward()
print(std.item(), reward.grad.tolist())
